//! The schema `InstanceGroupManagerStatusStatefulPerInstanceConfigs`.

use gapi_runtime::v1::record;

record! {
    /// The schema `InstanceGroupManagerStatusStatefulPerInstanceConfigs`.
    pub struct InstanceGroupManagerStatusStatefulPerInstanceConfigs =
        "InstanceGroupManagerStatusStatefulPerInstanceConfigs" {
        /// Output only. A bit indicating if all of the group's per-instance
        /// configurations (listed in the output of a listPerInstanceConfigs API call)
        /// have status EFFECTIVE or there are no per-instance-configs.
        pub all_effective: Option<bool> = "allEffective",
    }
}
