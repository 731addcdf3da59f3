//! The schema `ServiceAccount`.

use gapi_runtime::v1::record;

record! {
    /// A subscription to receive Google PubSub notifications.
    pub struct ServiceAccount = "ServiceAccount" {
        /// The ID of the notification.
        pub email_address: Option<String> = "email_address",
        /// The kind of item this is. For notifications, this is always
        /// storage#notification.
        ///
        /// The default is `storage#serviceAccount`.
        pub kind: Option<String> = "kind",
    }
}
