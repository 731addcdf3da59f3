//! OAuth scopes.

/// See, edit, configure, and delete your Google Cloud data and see the email address for your
/// Google Account.
///
/// `https://www.googleapis.com/auth/cloud-platform`
pub const CLOUD_PLATFORM: &str = "https://www.googleapis.com/auth/cloud-platform";

/// View and manage Pub/Sub topics and subscriptions
///
/// `https://www.googleapis.com/auth/pubsub`
pub const PUBSUB: &str = "https://www.googleapis.com/auth/pubsub";
