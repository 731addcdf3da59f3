//! The schema `InstanceGroupManagersPatchPerInstanceConfigsReq`.

use gapi_runtime::v1::record;

use super::PerInstanceConfig;

record! {
    /// InstanceGroupManagers.patchPerInstanceConfigs
    pub struct InstanceGroupManagersPatchPerInstanceConfigsReq =
        "InstanceGroupManagersPatchPerInstanceConfigsReq" {
        /// The list of per-instance configurations to insert or patch on this managed
        /// instance group.
        pub per_instance_configs: Option<Vec<PerInstanceConfig>> = "perInstanceConfigs",
    }
}
