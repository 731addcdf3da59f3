//! The schema `RegionInstanceGroupManagerUpdateInstanceConfigReq`.

use gapi_runtime::v1::record;

use super::PerInstanceConfig;

record! {
    /// RegionInstanceGroupManagers.updatePerInstanceConfigs
    pub struct RegionInstanceGroupManagerUpdateInstanceConfigReq =
        "RegionInstanceGroupManagerUpdateInstanceConfigReq" {
        /// The list of per-instance configurations to insert or patch on this managed
        /// instance group.
        pub per_instance_configs: Option<Vec<PerInstanceConfig>> = "perInstanceConfigs",
    }
}
