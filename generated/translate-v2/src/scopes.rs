//! OAuth scopes.

/// View and manage your data across Google Cloud Platform services
///
/// `https://www.googleapis.com/auth/cloud-platform`
pub const CLOUD_PLATFORM: &str = "https://www.googleapis.com/auth/cloud-platform";

/// Translate text from one language to another using Google Translate
///
/// `https://www.googleapis.com/auth/cloud-translation`
pub const CLOUD_TRANSLATION: &str = "https://www.googleapis.com/auth/cloud-translation";
