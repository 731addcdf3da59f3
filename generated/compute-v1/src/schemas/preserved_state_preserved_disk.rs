//! The schema `PreservedStatePreservedDisk`.

use gapi_runtime::v1::Open;
use gapi_runtime::v1::open_enum;
use gapi_runtime::v1::record;

record! {
    /// The schema `PreservedStatePreservedDisk`.
    pub struct PreservedStatePreservedDisk = "PreservedStatePreservedDisk" {
        /// These stateful disks will never be deleted during autohealing, update,
        /// instance recreate operations. This flag is used to configure if the disk
        /// should be deleted after it is no longer used by the group, e.g. when the
        /// given instance or the whole MIG is deleted. Note: disks attached in READ_ONLY
        /// mode cannot be auto-deleted.
        pub auto_delete: Option<Open<PreservedStatePreservedDiskAutoDelete>> =
            "autoDelete",
        /// The mode in which to attach this disk, either READ_WRITE orREAD_ONLY. If not
        /// specified, the default is to attach the disk in READ_WRITE mode.
        pub mode: Option<Open<PreservedStatePreservedDiskMode>> = "mode",
        /// The URL of the disk resource that is stateful and should be attached to the
        /// VM instance.
        pub source: Option<String> = "source",
    }
}

open_enum! {
    /// These stateful disks will never be deleted during autohealing, update, instance
    /// recreate operations. This flag is used to configure if the disk should be deleted
    /// after it is no longer used by the group, e.g. when the given instance or the
    /// whole MIG is deleted. Note: disks attached in READ_ONLY mode cannot be
    /// auto-deleted.
    pub enum PreservedStatePreservedDiskAutoDelete =
        "PreservedStatePreservedDisk.autoDelete" {
        /// The value `NEVER`.
        Never = "NEVER",
        /// The value `ON_PERMANENT_INSTANCE_DELETION`.
        OnPermanentInstanceDeletion = "ON_PERMANENT_INSTANCE_DELETION",
    }
}

open_enum! {
    /// The mode in which to attach this disk, either READ_WRITE orREAD_ONLY. If not
    /// specified, the default is to attach the disk in READ_WRITE mode.
    pub enum PreservedStatePreservedDiskMode = "PreservedStatePreservedDisk.mode" {
        /// Attaches this disk in read-only mode. Multiple VM instances can use a disk in
        /// READ_ONLY mode at a time.
        ReadOnly = "READ_ONLY",
        /// \*\[Default\]\* Attaches this disk in READ_WRITE mode. Only one VM instance
        /// at a time can be attached to a disk inREAD_WRITE mode.
        ReadWrite = "READ_WRITE",
    }
}
