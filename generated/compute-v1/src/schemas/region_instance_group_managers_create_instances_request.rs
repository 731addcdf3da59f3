//! The schema `RegionInstanceGroupManagersCreateInstancesRequest`.

use gapi_runtime::v1::record;

use super::PerInstanceConfig;

record! {
    /// RegionInstanceGroupManagers.createInstances
    pub struct RegionInstanceGroupManagersCreateInstancesRequest =
        "RegionInstanceGroupManagersCreateInstancesRequest" {
        /// \[Required\] List of specifications of per-instance configs.
        pub instances: Option<Vec<PerInstanceConfig>> = "instances",
    }
}
