//! The schema `RegionInstanceGroupManagerDeleteInstanceConfigReq`.

use gapi_runtime::v1::record;

record! {
    /// RegionInstanceGroupManagers.deletePerInstanceConfigs
    pub struct RegionInstanceGroupManagerDeleteInstanceConfigReq =
        "RegionInstanceGroupManagerDeleteInstanceConfigReq" {
        /// The list of instance names for which we want to delete per-instance configs
        /// on this managed instance group.
        pub names: Option<Vec<String>> = "names",
    }
}
