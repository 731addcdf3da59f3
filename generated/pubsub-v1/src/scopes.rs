//! OAuth scopes.

use gapi_runtime::v1::scope;

scope! {
    /// See, edit, configure, and delete your Google Cloud data and see the email address
    /// for your Google Account.
    ///
    /// `https://www.googleapis.com/auth/cloud-platform`
    pub const CLOUD_PLATFORM = "https://www.googleapis.com/auth/cloud-platform";
}

scope! {
    /// View and manage Pub/Sub topics and subscriptions
    ///
    /// `https://www.googleapis.com/auth/pubsub`
    pub const PUBSUB = "https://www.googleapis.com/auth/pubsub";
}
