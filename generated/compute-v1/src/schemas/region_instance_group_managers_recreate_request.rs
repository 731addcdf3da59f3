//! The schema `RegionInstanceGroupManagersRecreateRequest`.

use gapi_runtime::v1::record;

record! {
    /// The schema `RegionInstanceGroupManagersRecreateRequest`.
    pub struct RegionInstanceGroupManagersRecreateRequest =
        "RegionInstanceGroupManagersRecreateRequest" {
        /// The URLs of one or more instances to recreate. This can be a full URL or a
        /// partial URL, such as zones/\[ZONE\]/instances/\[INSTANCE_NAME\].
        pub instances: Option<Vec<String>> = "instances",
    }
}
