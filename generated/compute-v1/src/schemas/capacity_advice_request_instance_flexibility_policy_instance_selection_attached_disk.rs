//! The schema
//! `CapacityAdviceRequestInstanceFlexibilityPolicyInstanceSelectionAttachedDisk`.

use gapi_runtime::v1::Open;
use gapi_runtime::v1::open_enum;
use gapi_runtime::v1::record;

record! {
    /// Attached disk configuration.
    pub struct CapacityAdviceRequestInstanceFlexibilityPolicyInstanceSelectionAttachedDisk =
        "CapacityAdviceRequestInstanceFlexibilityPolicyInstanceSelectionAttachedDisk" {
        /// Specifies the type of the disk.
        ///
        /// Named `type` on the wire.
        pub type_: Option<Open<CapacityAdviceRequestInstanceFlexibilityPolicyInstanceSelectionAttachedDiskType>> =
            "type",
    }
}

open_enum! {
    /// Specifies the type of the disk.
    pub enum CapacityAdviceRequestInstanceFlexibilityPolicyInstanceSelectionAttachedDiskType =
        "CapacityAdviceRequestInstanceFlexibilityPolicyInstanceSelectionAttachedDisk.type" {
        /// Default value, unspecified disk type.
        DiskTypeUnspecified = "DISK_TYPE_UNSPECIFIED",
        /// Scratch disk (Local SSD).
        Scratch = "SCRATCH",
    }
}
