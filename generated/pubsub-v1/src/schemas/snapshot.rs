//! The schema `Snapshot`.

use std::collections::BTreeMap;

use gapi_runtime::Timestamp;
use gapi_runtime::v1::record;

record! {
    /// A snapshot resource. Snapshots are used in
    /// [Seek](https://cloud.google.com/pubsub/docs/replay-overview) operations, which
    /// allow you to manage message acknowledgments in bulk. That is, you can set the
    /// acknowledgment state of messages in an existing subscription to the state
    /// captured by a snapshot.
    pub struct Snapshot = "Snapshot" {
        /// Optional. The snapshot is guaranteed to exist up until this time. A
        /// newly-created snapshot expires no later than 7 days from the time of its
        /// creation. Its exact lifetime is determined at creation by the existing
        /// backlog in the source subscription. Specifically, the lifetime of the
        /// snapshot is `7 days - (age of oldest unacked message in the subscription)`.
        /// For example, consider a subscription whose oldest unacked message is 3 days
        /// old. If a snapshot is created from this subscription, the snapshot -- which
        /// will always capture this 3-day-old backlog as long as the snapshot exists --
        /// will expire in 4 days. The service will refuse to create a snapshot that
        /// would expire in less than 1 hour after creation.
        pub expire_time: Option<Timestamp> = "expireTime",
        /// Optional. See [Creating and managing
        /// labels](https://cloud.google.com/pubsub/docs/labels).
        pub labels: Option<BTreeMap<String, String>> = "labels",
        /// Optional. The name of the snapshot.
        pub name: Option<String> = "name",
        /// Optional. The name of the topic from which this snapshot is retaining
        /// messages.
        pub topic: Option<String> = "topic",
    }
}
