//! The schema `RegionInstanceGroupManagersStopInstancesRequest`.

use gapi_runtime::v1::record;

record! {
    /// The schema `RegionInstanceGroupManagersStopInstancesRequest`.
    pub struct RegionInstanceGroupManagersStopInstancesRequest =
        "RegionInstanceGroupManagersStopInstancesRequest" {
        /// If this flag is set to true, the Instance Group Manager will proceed to stop
        /// the instances, skipping initialization on them.
        pub force_stop: Option<bool> = "forceStop",
        /// The URLs of one or more instances to stop. This can be a full URL or a
        /// partial URL, such as zones/\[ZONE\]/instances/\[INSTANCE_NAME\].
        pub instances: Option<Vec<String>> = "instances",
    }
}
