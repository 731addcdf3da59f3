//! OAuth scopes.

/// See, edit, configure, and delete your Google Cloud data and see the email address for your
/// Google Account.
///
/// `https://www.googleapis.com/auth/cloud-platform`
pub const CLOUD_PLATFORM: &str = "https://www.googleapis.com/auth/cloud-platform";

/// View and administer all your Firebase data and settings
///
/// `https://www.googleapis.com/auth/firebase`
pub const FIREBASE: &str = "https://www.googleapis.com/auth/firebase";
