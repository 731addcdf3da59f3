//! The schema `InstancesSetMachineResourcesRequest`.

use gapi_runtime::v1::record;

use super::AcceleratorConfig;

record! {
    /// The schema `InstancesSetMachineResourcesRequest`.
    pub struct InstancesSetMachineResourcesRequest =
        "InstancesSetMachineResourcesRequest" {
        /// A list of the type and count of accelerator cards attached to the instance.
        pub guest_accelerators: Option<Vec<AcceleratorConfig>> = "guestAccelerators",
    }
}
