//! OAuth scopes.

/// See, edit, configure, and delete your Google Cloud data and see the email address for your
/// Google Account.
///
/// `https://www.googleapis.com/auth/cloud-platform`
pub const CLOUD_PLATFORM: &str = "https://www.googleapis.com/auth/cloud-platform";

/// View and manage your Google Compute Engine resources
///
/// `https://www.googleapis.com/auth/compute`
pub const COMPUTE: &str = "https://www.googleapis.com/auth/compute";

/// View your Google Compute Engine resources
///
/// `https://www.googleapis.com/auth/compute.readonly`
pub const COMPUTE_READONLY: &str = "https://www.googleapis.com/auth/compute.readonly";

/// Manage your data and permissions in Cloud Storage and see the email address for your Google
/// Account
///
/// `https://www.googleapis.com/auth/devstorage.full_control`
pub const DEVSTORAGE_FULL_CONTROL: &str = "https://www.googleapis.com/auth/devstorage.full_control";

/// View your data in Google Cloud Storage
///
/// `https://www.googleapis.com/auth/devstorage.read_only`
pub const DEVSTORAGE_READ_ONLY: &str = "https://www.googleapis.com/auth/devstorage.read_only";

/// Manage your data in Cloud Storage and see the email address of your Google Account
///
/// `https://www.googleapis.com/auth/devstorage.read_write`
pub const DEVSTORAGE_READ_WRITE: &str = "https://www.googleapis.com/auth/devstorage.read_write";
