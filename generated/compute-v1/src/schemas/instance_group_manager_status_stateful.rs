//! The schema `InstanceGroupManagerStatusStateful`.

use gapi_runtime::v1::record;

use super::InstanceGroupManagerStatusStatefulPerInstanceConfigs;

record! {
    /// The schema `InstanceGroupManagerStatusStateful`.
    pub struct InstanceGroupManagerStatusStateful =
        "InstanceGroupManagerStatusStateful" {
        /// Output only. A bit indicating whether the managed instance group has stateful
        /// configuration, that is, if you have configured any items in a stateful policy
        /// or in per-instance configs. The group might report that it has no stateful
        /// configuration even when there is still some preserved state on a managed
        /// instance, for example, if you have deleted all PICs but not yet applied those
        /// deletions.
        pub has_stateful_config: Option<bool> = "hasStatefulConfig",
        /// Output only. Status of per-instance configurations on the instances.
        pub per_instance_configs: Option<Box<InstanceGroupManagerStatusStatefulPerInstanceConfigs>> =
            "perInstanceConfigs",
    }
}
