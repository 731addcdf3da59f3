//! The schema `FutureResourcesSpecLocalSsdPartition`.

use gapi_runtime::v1::Open;
use gapi_runtime::v1::open_enum;
use gapi_runtime::v1::record;

record! {
    /// The schema `FutureResourcesSpecLocalSsdPartition`.
    pub struct FutureResourcesSpecLocalSsdPartition =
        "FutureResourcesSpecLocalSsdPartition" {
        /// Disk interface. Defaults to SCSI.
        pub disk_interface: Option<Open<FutureResourcesSpecLocalSsdPartitionDiskInterface>> =
            "diskInterface",
        /// The size of the disk in GB.
        pub disk_size_gb: Option<i64> = "diskSizeGb",
    }
}

open_enum! {
    /// Disk interface. Defaults to SCSI.
    pub enum FutureResourcesSpecLocalSsdPartitionDiskInterface =
        "FutureResourcesSpecLocalSsdPartition.diskInterface" {
        /// The value `NVME`.
        Nvme = "NVME",
        /// The value `SCSI`.
        Scsi = "SCSI",
    }
}
