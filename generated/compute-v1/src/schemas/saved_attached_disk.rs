//! The schema `SavedAttachedDisk`.

use gapi_runtime::v1::Open;
use gapi_runtime::v1::open_enum;
use gapi_runtime::v1::record;

use super::CustomerEncryptionKey;
use super::GuestOsFeature;

record! {
    /// DEPRECATED: Please use compute#savedDisk instead. An instance-attached disk
    /// resource.
    pub struct SavedAttachedDisk = "SavedAttachedDisk" {
        /// Specifies whether the disk will be auto-deleted when the instance is deleted
        /// (but not when the disk is detached from the instance).
        pub auto_delete: Option<bool> = "autoDelete",
        /// Indicates that this is a boot disk. The virtual machine will use the first
        /// partition of the disk for its root filesystem.
        pub boot: Option<bool> = "boot",
        /// Specifies the name of the disk attached to the source instance.
        pub device_name: Option<String> = "deviceName",
        /// The encryption key for the disk.
        pub disk_encryption_key: Option<Box<CustomerEncryptionKey>> =
            "diskEncryptionKey",
        /// The size of the disk in base-2 GB.
        pub disk_size_gb: Option<i64> = "diskSizeGb",
        /// Output only. \[Output Only\] URL of the disk type resource. For
        /// example:projects/project/zones/zone/diskTypes/pd-standard or pd-ssd
        pub disk_type: Option<String> = "diskType",
        /// A list of features to enable on the guest operating system. Applicable only
        /// for bootable images. Read Enabling guest operating system features to see a
        /// list of available options.
        pub guest_os_features: Option<Vec<GuestOsFeature>> = "guestOsFeatures",
        /// Output only. Specifies zero-based index of the disk that is attached to the
        /// source instance.
        pub index: Option<i32> = "index",
        /// Specifies the disk interface to use for attaching this disk, which is either
        /// SCSI or NVME.
        pub interface: Option<Open<SavedAttachedDiskInterface>> = "interface",
        /// Output only. \[Output Only\] Type of the resource. Alwayscompute#attachedDisk
        /// for attached disks.
        ///
        /// The default is `compute#savedAttachedDisk`.
        pub kind: Option<String> = "kind",
        /// Output only. \[Output Only\] Any valid publicly visible licenses.
        pub licenses: Option<Vec<String>> = "licenses",
        /// The mode in which this disk is attached to the source instance,
        /// eitherREAD_WRITE or READ_ONLY.
        pub mode: Option<Open<SavedAttachedDiskMode>> = "mode",
        /// Specifies a URL of the disk attached to the source instance.
        pub source: Option<String> = "source",
        /// Output only. \[Output Only\] A size of the storage used by the disk's
        /// snapshot by this machine image.
        pub storage_bytes: Option<i64> = "storageBytes",
        /// Output only. \[Output Only\] An indicator whether storageBytes is in a stable
        /// state or it is being adjusted as a result of shared storage reallocation.
        /// This status can either be UPDATING, meaning the size of the snapshot is being
        /// updated, or UP_TO_DATE, meaning the size of the snapshot is up-to-date.
        pub storage_bytes_status: Option<Open<SavedAttachedDiskStorageBytesStatus>> =
            "storageBytesStatus",
        /// Specifies the type of the attached disk, either SCRATCH orPERSISTENT.
        ///
        /// Named `type` on the wire.
        pub type_: Option<Open<SavedAttachedDiskType>> = "type",
    }
}

open_enum! {
    /// Specifies the disk interface to use for attaching this disk, which is either SCSI
    /// or NVME.
    pub enum SavedAttachedDiskInterface = "SavedAttachedDisk.interface" {
        /// The value `NVME`.
        Nvme = "NVME",
        /// The value `SCSI`.
        Scsi = "SCSI",
    }
}

open_enum! {
    /// The mode in which this disk is attached to the source instance, eitherREAD_WRITE
    /// or READ_ONLY.
    pub enum SavedAttachedDiskMode = "SavedAttachedDisk.mode" {
        /// Attaches this disk in read-only mode. Multiple virtual machines can use a
        /// disk in read-only mode at a time.
        ReadOnly = "READ_ONLY",
        /// \*\[Default\]\* Attaches this disk in read-write mode. Only one virtual
        /// machine at a time can be attached to a disk in read-write mode.
        ReadWrite = "READ_WRITE",
    }
}

open_enum! {
    /// Output only. \[Output Only\] An indicator whether storageBytes is in a stable
    /// state or it is being adjusted as a result of shared storage reallocation. This
    /// status can either be UPDATING, meaning the size of the snapshot is being updated,
    /// or UP_TO_DATE, meaning the size of the snapshot is up-to-date.
    pub enum SavedAttachedDiskStorageBytesStatus =
        "SavedAttachedDisk.storageBytesStatus" {
        /// The value `UPDATING`.
        Updating = "UPDATING",
        /// The value `UP_TO_DATE`.
        UpToDate = "UP_TO_DATE",
    }
}

open_enum! {
    /// Specifies the type of the attached disk, either SCRATCH orPERSISTENT.
    pub enum SavedAttachedDiskType = "SavedAttachedDisk.type" {
        /// The value `PERSISTENT`.
        Persistent = "PERSISTENT",
        /// The value `SCRATCH`.
        Scratch = "SCRATCH",
    }
}
