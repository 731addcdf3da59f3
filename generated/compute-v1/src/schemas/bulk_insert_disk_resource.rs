//! The schema `BulkInsertDiskResource`.

use gapi_runtime::v1::record;

use super::InstantSnapshotGroupParameters;
use super::SnapshotGroupParameters;

record! {
    /// A transient resource used in compute.disks.bulkInsert and
    /// compute.regionDisks.bulkInsert. It is only used to process requests and is not
    /// persisted.
    pub struct BulkInsertDiskResource = "BulkInsertDiskResource" {
        /// The parameters for the instant snapshot group.
        pub instant_snapshot_group_parameters: Option<Box<InstantSnapshotGroupParameters>> =
            "instantSnapshotGroupParameters",
        /// The parameters for the snapshot group. The usage of snapshot group feature is
        /// restricted.
        pub snapshot_group_parameters: Option<Box<SnapshotGroupParameters>> =
            "snapshotGroupParameters",
        /// The URL of the DiskConsistencyGroupPolicy for the group of disks to clone.
        /// This may be a full or partial URL, such as:
        ///
        /// \-
        /// <https://www.googleapis.com/compute/v1/projects/project/regions/region/resourcePolicies/resourcePolicy>
        ///
        /// \- projects/project/regions/region/resourcePolicies/resourcePolicy
        ///
        /// \- regions/region/resourcePolicies/resourcePolicy
        pub source_consistency_group_policy: Option<String> =
            "sourceConsistencyGroupPolicy",
    }
}
