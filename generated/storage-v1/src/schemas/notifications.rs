//! The schema `Notifications`.

use gapi_runtime::v1::record;

use super::Notification;

record! {
    /// A list of notification subscriptions.
    pub struct Notifications = "Notifications" {
        /// The list of items.
        pub items: Option<Vec<Notification>> = "items",
        /// The kind of item this is. For lists of notifications, this is always
        /// storage#notifications.
        ///
        /// The default is `storage#notifications`.
        pub kind: Option<String> = "kind",
    }
}
