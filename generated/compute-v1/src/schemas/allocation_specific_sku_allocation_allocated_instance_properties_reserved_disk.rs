//! The schema `AllocationSpecificSKUAllocationAllocatedInstancePropertiesReservedDisk`.

use gapi_runtime::v1::Open;
use gapi_runtime::v1::open_enum;
use gapi_runtime::v1::record;

record! {
    /// The schema
    /// `AllocationSpecificSKUAllocationAllocatedInstancePropertiesReservedDisk`.
    pub struct AllocationSpecificSkuAllocationAllocatedInstancePropertiesReservedDisk =
        "AllocationSpecificSKUAllocationAllocatedInstancePropertiesReservedDisk" {
        /// Specifies the size of the disk in base-2 GB.
        pub disk_size_gb: Option<i64> = "diskSizeGb",
        /// Specifies the disk interface to use for attaching this disk, which is either
        /// SCSI or NVME. The default isSCSI. For performance characteristics of SCSI
        /// over NVMe, seeLocal SSD performance.
        pub interface: Option<Open<AllocationSpecificSkuAllocationAllocatedInstancePropertiesReservedDiskInterface>> =
            "interface",
    }
}

open_enum! {
    /// Specifies the disk interface to use for attaching this disk, which is either SCSI
    /// or NVME. The default isSCSI. For performance characteristics of SCSI over NVMe,
    /// seeLocal SSD performance.
    pub enum AllocationSpecificSkuAllocationAllocatedInstancePropertiesReservedDiskInterface =
        "AllocationSpecificSKUAllocationAllocatedInstancePropertiesReservedDisk.interface" {
        /// The value `NVME`.
        Nvme = "NVME",
        /// The value `SCSI`.
        Scsi = "SCSI",
    }
}
