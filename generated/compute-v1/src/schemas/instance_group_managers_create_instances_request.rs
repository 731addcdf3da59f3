//! The schema `InstanceGroupManagersCreateInstancesRequest`.

use gapi_runtime::v1::record;

use super::PerInstanceConfig;

record! {
    /// InstanceGroupManagers.createInstances
    pub struct InstanceGroupManagersCreateInstancesRequest =
        "InstanceGroupManagersCreateInstancesRequest" {
        /// \[Required\] List of specifications of per-instance configs.
        pub instances: Option<Vec<PerInstanceConfig>> = "instances",
    }
}
