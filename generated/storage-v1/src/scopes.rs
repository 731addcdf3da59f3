//! OAuth scopes.

/// View and manage your data across Google Cloud Platform services
///
/// `https://www.googleapis.com/auth/cloud-platform`
pub const CLOUD_PLATFORM: &str = "https://www.googleapis.com/auth/cloud-platform";

/// View your data across Google Cloud Platform services
///
/// `https://www.googleapis.com/auth/cloud-platform.read-only`
pub const CLOUD_PLATFORM_READ_ONLY: &str =
    "https://www.googleapis.com/auth/cloud-platform.read-only";

/// Manage your data and permissions in Google Cloud Storage
///
/// `https://www.googleapis.com/auth/devstorage.full_control`
pub const DEVSTORAGE_FULL_CONTROL: &str = "https://www.googleapis.com/auth/devstorage.full_control";

/// View your data in Google Cloud Storage
///
/// `https://www.googleapis.com/auth/devstorage.read_only`
pub const DEVSTORAGE_READ_ONLY: &str = "https://www.googleapis.com/auth/devstorage.read_only";

/// Manage your data in Google Cloud Storage
///
/// `https://www.googleapis.com/auth/devstorage.read_write`
pub const DEVSTORAGE_READ_WRITE: &str = "https://www.googleapis.com/auth/devstorage.read_write";
