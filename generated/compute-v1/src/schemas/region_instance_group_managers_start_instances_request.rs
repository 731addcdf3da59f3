//! The schema `RegionInstanceGroupManagersStartInstancesRequest`.

use gapi_runtime::v1::record;

record! {
    /// The schema `RegionInstanceGroupManagersStartInstancesRequest`.
    pub struct RegionInstanceGroupManagersStartInstancesRequest =
        "RegionInstanceGroupManagersStartInstancesRequest" {
        /// The URLs of one or more instances to start. This can be a full URL or a
        /// partial URL, such as zones/\[ZONE\]/instances/\[INSTANCE_NAME\].
        pub instances: Option<Vec<String>> = "instances",
    }
}
