//! The schema `SeekRequest`.

use gapi_runtime::Timestamp;
use gapi_runtime::v1::record;

record! {
    /// Request for the `Seek` method.
    pub struct SeekRequest = "SeekRequest" {
        /// Optional. The snapshot to seek to. The snapshot's topic must be the same as
        /// that of the provided subscription. Format is
        /// `projects/{project}/snapshots/{snap}`.
        pub snapshot: Option<String> = "snapshot",
        /// Optional. The time to seek to. Messages retained in the subscription that
        /// were published before this time are marked as acknowledged, and messages
        /// retained in the subscription that were published after this time are marked
        /// as unacknowledged. Note that this operation affects only those messages
        /// retained in the subscription (configured by the combination of
        /// `message_retention_duration` and `retain_acked_messages`). For example, if
        /// `time` corresponds to a point before the message retention window (or to a
        /// point before the system's notion of the subscription creation time), only
        /// retained messages will be marked as unacknowledged, and already-expunged
        /// messages will not be restored.
        pub time: Option<Timestamp> = "time",
    }
}
