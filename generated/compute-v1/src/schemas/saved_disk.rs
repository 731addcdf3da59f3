//! The schema `SavedDisk`.

use gapi_runtime::v1::Open;
use gapi_runtime::v1::open_enum;
use gapi_runtime::v1::record;

record! {
    /// An instance-attached disk resource.
    pub struct SavedDisk = "SavedDisk" {
        /// Output only. \[Output Only\] The architecture of the attached disk.
        pub architecture: Option<Open<SavedDiskArchitecture>> = "architecture",
        /// Output only. \[Output Only\] Type of the resource. Always compute#savedDisk
        /// for attached disks.
        ///
        /// The default is `compute#savedDisk`.
        pub kind: Option<String> = "kind",
        /// Output only. Specifies a URL of the disk attached to the source instance.
        pub source_disk: Option<String> = "sourceDisk",
        /// Output only. \[Output Only\] Size of the individual disk snapshot used by
        /// this machine image.
        pub storage_bytes: Option<i64> = "storageBytes",
        /// Output only. \[Output Only\] An indicator whether storageBytes is in a stable
        /// state or it is being adjusted as a result of shared storage reallocation.
        /// This status can either be UPDATING, meaning the size of the snapshot is being
        /// updated, or UP_TO_DATE, meaning the size of the snapshot is up-to-date.
        pub storage_bytes_status: Option<Open<SavedDiskStorageBytesStatus>> =
            "storageBytesStatus",
    }
}

open_enum! {
    /// Output only. \[Output Only\] The architecture of the attached disk.
    pub enum SavedDiskArchitecture = "SavedDisk.architecture" {
        /// Default value indicating Architecture is not set.
        ArchitectureUnspecified = "ARCHITECTURE_UNSPECIFIED",
        /// Machines with architecture ARM64
        Arm64 = "ARM64",
        /// Machines with architecture X86_64
        X86_64 = "X86_64",
    }
}

open_enum! {
    /// Output only. \[Output Only\] An indicator whether storageBytes is in a stable
    /// state or it is being adjusted as a result of shared storage reallocation. This
    /// status can either be UPDATING, meaning the size of the snapshot is being updated,
    /// or UP_TO_DATE, meaning the size of the snapshot is up-to-date.
    pub enum SavedDiskStorageBytesStatus = "SavedDisk.storageBytesStatus" {
        /// The value `UPDATING`.
        Updating = "UPDATING",
        /// The value `UP_TO_DATE`.
        UpToDate = "UP_TO_DATE",
    }
}
