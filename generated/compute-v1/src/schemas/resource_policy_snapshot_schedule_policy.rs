//! The schema `ResourcePolicySnapshotSchedulePolicy`.

use gapi_runtime::v1::record;

use super::ResourcePolicySnapshotSchedulePolicyRetentionPolicy;
use super::ResourcePolicySnapshotSchedulePolicySchedule;
use super::ResourcePolicySnapshotSchedulePolicySnapshotProperties;

record! {
    /// A snapshot schedule policy specifies when and how frequently snapshots are to be
    /// created for the target disk. Also specifies how many and how long these scheduled
    /// snapshots should be retained.
    pub struct ResourcePolicySnapshotSchedulePolicy =
        "ResourcePolicySnapshotSchedulePolicy" {
        /// Retention policy applied to snapshots created by this resource policy.
        pub retention_policy: Option<Box<ResourcePolicySnapshotSchedulePolicyRetentionPolicy>> =
            "retentionPolicy",
        /// A Vm Maintenance Policy specifies what kind of infrastructure maintenance we
        /// are allowed to perform on this VM and when. Schedule that is applied to disks
        /// covered by this policy.
        pub schedule: Option<Box<ResourcePolicySnapshotSchedulePolicySchedule>> =
            "schedule",
        /// Properties with which snapshots are created such as labels, encryption keys.
        pub snapshot_properties: Option<Box<ResourcePolicySnapshotSchedulePolicySnapshotProperties>> =
            "snapshotProperties",
    }
}
