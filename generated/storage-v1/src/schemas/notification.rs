//! The schema `Notification`.

use std::collections::BTreeMap;

use gapi_runtime::v1::record;

record! {
    /// A subscription to receive Google PubSub notifications.
    pub struct Notification = "Notification" {
        /// An optional list of additional attributes to attach to each Cloud PubSub
        /// message published for this notification subscription.
        pub custom_attributes: Option<BTreeMap<String, String>> = "custom_attributes",
        /// HTTP 1.1 Entity tag for this subscription notification.
        pub etag: Option<String> = "etag",
        /// If present, only send notifications about listed event types. If empty, sent
        /// notifications for all event types.
        pub event_types: Option<Vec<String>> = "event_types",
        /// The ID of the notification.
        pub id: Option<String> = "id",
        /// The kind of item this is. For notifications, this is always
        /// storage#notification.
        ///
        /// The default is `storage#notification`.
        pub kind: Option<String> = "kind",
        /// If present, only apply this notification configuration to object names that
        /// begin with this prefix.
        pub object_name_prefix: Option<String> = "object_name_prefix",
        /// The desired content of the Payload.
        ///
        /// Required by `storage.notifications.insert`. The default is `JSON_API_V1`.
        pub payload_format: Option<String> = "payload_format",
        /// The canonical URL of this notification.
        pub self_link: Option<String> = "selfLink",
        /// The Cloud PubSub topic to which this subscription publishes. Formatted as:
        /// '//pubsub.googleapis.com/projects/{project-identifier}/topics/{my-topic}'
        ///
        /// Required by `storage.notifications.insert`.
        pub topic: Option<String> = "topic",
    }
}
