//! The schema `CapacityHistoryRequestInstancePropertiesAttachedDisk`.

use gapi_runtime::v1::Open;
use gapi_runtime::v1::open_enum;
use gapi_runtime::v1::record;

record! {
    /// AttachedDisk modeled after Instance's AttachedDisk.
    pub struct CapacityHistoryRequestInstancePropertiesAttachedDisk =
        "CapacityHistoryRequestInstancePropertiesAttachedDisk" {
        /// Specifies the type of the disk.
        ///
        /// Named `type` on the wire.
        pub type_: Option<Open<CapacityHistoryRequestInstancePropertiesAttachedDiskType>> =
            "type",
    }
}

open_enum! {
    /// Specifies the type of the disk.
    pub enum CapacityHistoryRequestInstancePropertiesAttachedDiskType =
        "CapacityHistoryRequestInstancePropertiesAttachedDisk.type" {
        /// Default value, unused.
        DiskTypeUnspecified = "DISK_TYPE_UNSPECIFIED",
        /// Scratch disk (Local SSD).
        Scratch = "SCRATCH",
    }
}
