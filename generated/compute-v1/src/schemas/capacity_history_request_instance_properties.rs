//! The schema `CapacityHistoryRequestInstanceProperties`.

use gapi_runtime::v1::record;

use super::AcceleratorConfig;
use super::CapacityHistoryRequestInstancePropertiesAttachedDisk;
use super::CapacityHistoryRequestInstancePropertiesScheduling;

record! {
    /// Instance properties for this request.
    pub struct CapacityHistoryRequestInstanceProperties =
        "CapacityHistoryRequestInstanceProperties" {
        /// Local SSDs.
        pub disks: Option<Vec<CapacityHistoryRequestInstancePropertiesAttachedDisk>> =
            "disks",
        /// Accelerators configuration.
        pub guest_accelerators: Option<Vec<AcceleratorConfig>> = "guestAccelerators",
        /// The machine type for the VM, such as `n2-standard-4`.
        pub machine_type: Option<String> = "machineType",
        /// Specifies the scheduling options.
        pub scheduling: Option<Box<CapacityHistoryRequestInstancePropertiesScheduling>> =
            "scheduling",
    }
}
