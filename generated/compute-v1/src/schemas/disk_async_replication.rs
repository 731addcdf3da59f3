//! The schema `DiskAsyncReplication`.

use gapi_runtime::v1::record;

record! {
    /// The schema `DiskAsyncReplication`.
    pub struct DiskAsyncReplication = "DiskAsyncReplication" {
        /// Output only. \[Output Only\] URL of the DiskConsistencyGroupPolicy if
        /// replication was started on the disk as a member of a group.
        pub consistency_group_policy: Option<String> = "consistencyGroupPolicy",
        /// Output only. \[Output Only\] ID of the DiskConsistencyGroupPolicy if
        /// replication was started on the disk as a member of a group.
        pub consistency_group_policy_id: Option<String> = "consistencyGroupPolicyId",
        /// The other disk asynchronously replicated to or from the current disk. You can
        /// provide this as a partial or full URL to the resource. For example, the
        /// following are valid values:
        ///
        /// - <https://www.googleapis.com/compute/v1/projects/project/zones/zone/disks/disk>
        /// - projects/project/zones/zone/disks/disk
        /// - zones/zone/disks/disk
        pub disk: Option<String> = "disk",
        /// Output only. \[Output Only\] The unique ID of the other disk asynchronously
        /// replicated to or from the current disk. This value identifies the exact disk
        /// that was used to create this replication. For example, if you started
        /// replicating the persistent disk from a disk that was later deleted and
        /// recreated under the same name, the disk ID would identify the exact version
        /// of the disk that was used.
        pub disk_id: Option<String> = "diskId",
    }
}
