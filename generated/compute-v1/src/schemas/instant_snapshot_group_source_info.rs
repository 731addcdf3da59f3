//! The schema `InstantSnapshotGroupSourceInfo`.

use gapi_runtime::v1::record;

record! {
    /// The schema `InstantSnapshotGroupSourceInfo`.
    pub struct InstantSnapshotGroupSourceInfo = "InstantSnapshotGroupSourceInfo" {
        /// The property `consistencyGroup`.
        ///
        /// Output only.
        pub consistency_group: Option<String> = "consistencyGroup",
        /// The property `consistencyGroupId`.
        ///
        /// Output only.
        pub consistency_group_id: Option<String> = "consistencyGroupId",
    }
}
