//! The schema `SnapshotGroupParameters`.

use gapi_runtime::v1::record;

record! {
    /// The schema `SnapshotGroupParameters`.
    pub struct SnapshotGroupParameters = "SnapshotGroupParameters" {
        /// URLs of the zones where disks should be replicated to. Only applicable for
        /// regional resources.
        pub replica_zones: Option<Vec<String>> = "replicaZones",
        /// The source snapshot group used to create disks. You can provide this as a
        /// partial or full URL to the resource. For example, the following are valid
        /// values:
        ///
        /// - <https://www.googleapis.com/compute/v1/projects/project/global/snapshotGroups/snapshotGroup>
        /// - projects/project/global/snapshotGroups/snapshotGroup
        /// - global/snapshotGroups/snapshotGroup
        pub source_snapshot_group: Option<String> = "sourceSnapshotGroup",
        /// URL of the disk type resource describing which disk type to use to create
        /// disks. Provide this when creating the disk. For
        /// example:projects/project/zones/zone/diskTypes/pd-ssd. See Persistent disk
        /// types.
        ///
        /// Named `type` on the wire.
        pub type_: Option<String> = "type",
    }
}
