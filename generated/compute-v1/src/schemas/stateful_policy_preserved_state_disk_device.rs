//! The schema `StatefulPolicyPreservedStateDiskDevice`.

use gapi_runtime::v1::Open;
use gapi_runtime::v1::open_enum;
use gapi_runtime::v1::record;

record! {
    /// The schema `StatefulPolicyPreservedStateDiskDevice`.
    pub struct StatefulPolicyPreservedStateDiskDevice =
        "StatefulPolicyPreservedStateDiskDevice" {
        /// These stateful disks will never be deleted during autohealing, update or VM
        /// instance recreate operations. This flag is used to configure if the disk
        /// should be deleted after it is no longer used by the group, e.g. when the
        /// given instance or the whole group is deleted. Note: disks attached
        /// inREAD_ONLY mode cannot be auto-deleted.
        pub auto_delete: Option<Open<StatefulPolicyPreservedStateDiskDeviceAutoDelete>> =
            "autoDelete",
    }
}

open_enum! {
    /// These stateful disks will never be deleted during autohealing, update or VM
    /// instance recreate operations. This flag is used to configure if the disk should
    /// be deleted after it is no longer used by the group, e.g. when the given instance
    /// or the whole group is deleted. Note: disks attached inREAD_ONLY mode cannot be
    /// auto-deleted.
    pub enum StatefulPolicyPreservedStateDiskDeviceAutoDelete =
        "StatefulPolicyPreservedStateDiskDevice.autoDelete" {
        /// The value `NEVER`.
        Never = "NEVER",
        /// The value `ON_PERMANENT_INSTANCE_DELETION`.
        OnPermanentInstanceDeletion = "ON_PERMANENT_INSTANCE_DELETION",
    }
}
