//! The schema `ResourcePolicySnapshotSchedulePolicyRetentionPolicy`.

use gapi_runtime::v1::Open;
use gapi_runtime::v1::open_enum;
use gapi_runtime::v1::record;

record! {
    /// Policy for retention of scheduled snapshots.
    pub struct ResourcePolicySnapshotSchedulePolicyRetentionPolicy =
        "ResourcePolicySnapshotSchedulePolicyRetentionPolicy" {
        /// Maximum age of the snapshot that is allowed to be kept.
        pub max_retention_days: Option<i32> = "maxRetentionDays",
        /// Specifies the behavior to apply to scheduled snapshots when the source disk
        /// is deleted.
        pub on_source_disk_delete: Option<Open<ResourcePolicySnapshotSchedulePolicyRetentionPolicyOnSourceDiskDelete>> =
            "onSourceDiskDelete",
    }
}

open_enum! {
    /// Specifies the behavior to apply to scheduled snapshots when the source disk is
    /// deleted.
    pub enum ResourcePolicySnapshotSchedulePolicyRetentionPolicyOnSourceDiskDelete =
        "ResourcePolicySnapshotSchedulePolicyRetentionPolicy.onSourceDiskDelete" {
        /// The value `APPLY_RETENTION_POLICY`.
        ApplyRetentionPolicy = "APPLY_RETENTION_POLICY",
        /// The value `KEEP_AUTO_SNAPSHOTS`.
        KeepAutoSnapshots = "KEEP_AUTO_SNAPSHOTS",
        /// The value `UNSPECIFIED_ON_SOURCE_DISK_DELETE`.
        UnspecifiedOnSourceDiskDelete = "UNSPECIFIED_ON_SOURCE_DISK_DELETE",
    }
}
