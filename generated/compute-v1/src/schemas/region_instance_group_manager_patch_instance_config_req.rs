//! The schema `RegionInstanceGroupManagerPatchInstanceConfigReq`.

use gapi_runtime::v1::record;

use super::PerInstanceConfig;

record! {
    /// RegionInstanceGroupManagers.patchPerInstanceConfigs
    pub struct RegionInstanceGroupManagerPatchInstanceConfigReq =
        "RegionInstanceGroupManagerPatchInstanceConfigReq" {
        /// The list of per-instance configurations to insert or patch on this managed
        /// instance group.
        pub per_instance_configs: Option<Vec<PerInstanceConfig>> = "perInstanceConfigs",
    }
}
