//! The schema `InstancesSetMachineTypeRequest`.

use gapi_runtime::v1::record;

record! {
    /// The schema `InstancesSetMachineTypeRequest`.
    pub struct InstancesSetMachineTypeRequest = "InstancesSetMachineTypeRequest" {
        /// Full or partial URL of the machine type resource. See Machine Types for a
        /// full list of machine types. For
        /// example:zones/us-central1-f/machineTypes/n1-standard-1
        pub machine_type: Option<String> = "machineType",
    }
}
