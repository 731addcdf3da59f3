//! The schema `InstantSnapshotGroupResourceStatus`.

use gapi_runtime::Timestamp;
use gapi_runtime::v1::record;

use super::InstantSnapshotGroupSourceInfo;

record! {
    /// The schema `InstantSnapshotGroupResourceStatus`.
    pub struct InstantSnapshotGroupResourceStatus =
        "InstantSnapshotGroupResourceStatus" {
        /// Output only. \[Output Only\]
        pub consistency_membership_resolution_time: Option<Timestamp> =
            "consistencyMembershipResolutionTime",
        /// Output only. \[Output Only\]
        pub source_info: Option<Box<InstantSnapshotGroupSourceInfo>> = "sourceInfo",
    }
}
