//! The schema `InstanceGroupManagersDeletePerInstanceConfigsReq`.

use gapi_runtime::v1::record;

record! {
    /// InstanceGroupManagers.deletePerInstanceConfigs
    pub struct InstanceGroupManagersDeletePerInstanceConfigsReq =
        "InstanceGroupManagersDeletePerInstanceConfigsReq" {
        /// The list of instance names for which we want to delete per-instance configs
        /// on this managed instance group.
        pub names: Option<Vec<String>> = "names",
    }
}
