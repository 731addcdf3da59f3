//! The schema `AllocationSpecificSKUAllocationReservedInstanceProperties`.

use gapi_runtime::v1::record;

use super::AcceleratorConfig;
use super::AllocationSpecificSkuAllocationAllocatedInstancePropertiesReservedDisk;

record! {
    /// Properties of the SKU instances being reserved. Next ID: 10
    ///
    /// The schema `AllocationSpecificSKUAllocationReservedInstanceProperties`.
    pub struct AllocationSpecificSkuAllocationReservedInstanceProperties =
        "AllocationSpecificSKUAllocationReservedInstanceProperties" {
        /// Specifies accelerator type and count.
        pub guest_accelerators: Option<Vec<AcceleratorConfig>> = "guestAccelerators",
        /// Specifies amount of local ssd to reserve with each instance. The type of disk
        /// is local-ssd.
        pub local_ssds: Option<Vec<AllocationSpecificSkuAllocationAllocatedInstancePropertiesReservedDisk>> =
            "localSsds",
        /// An opaque location hint used to place the allocation close to other
        /// resources. This field is for use by internal tools that use the public API.
        pub location_hint: Option<String> = "locationHint",
        /// Specifies type of machine (name only) which has fixed number of vCPUs and
        /// fixed amount of memory. This also includes specifying custom machine type
        /// following custom-NUMBER_OF_CPUS-AMOUNT_OF_MEMORY pattern.
        pub machine_type: Option<String> = "machineType",
        /// Minimum cpu platform the reservation.
        pub min_cpu_platform: Option<String> = "minCpuPlatform",
    }
}
