//! The schema `RegionInstanceGroupManagersResumeInstancesRequest`.

use gapi_runtime::v1::record;

record! {
    /// The schema `RegionInstanceGroupManagersResumeInstancesRequest`.
    pub struct RegionInstanceGroupManagersResumeInstancesRequest =
        "RegionInstanceGroupManagersResumeInstancesRequest" {
        /// The URLs of one or more instances to resume. This can be a full URL or a
        /// partial URL, such as zones/\[ZONE\]/instances/\[INSTANCE_NAME\].
        pub instances: Option<Vec<String>> = "instances",
    }
}
