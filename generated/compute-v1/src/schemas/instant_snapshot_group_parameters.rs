//! The schema `InstantSnapshotGroupParameters`.

use gapi_runtime::v1::record;

record! {
    /// The schema `InstantSnapshotGroupParameters`.
    pub struct InstantSnapshotGroupParameters = "InstantSnapshotGroupParameters" {
        /// The source instant snapshot group used to create disks. You can provide this
        /// as a partial or full URL to the resource. For example, the following are
        /// valid values:
        ///
        /// - <https://www.googleapis.com/compute/v1/projects/project/zones/zone/instantSnapshotGroups/instantSnapshotGroup>
        /// - projects/project/zones/zone/instantSnapshotGroups/instantSnapshotGroup
        /// - zones/zone/instantSnapshotGroups/instantSnapshotGroup
        pub source_instant_snapshot_group: Option<String> = "sourceInstantSnapshotGroup",
    }
}
