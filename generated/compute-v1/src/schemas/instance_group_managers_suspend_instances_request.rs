//! The schema `InstanceGroupManagersSuspendInstancesRequest`.

use gapi_runtime::v1::record;

record! {
    /// The schema `InstanceGroupManagersSuspendInstancesRequest`.
    pub struct InstanceGroupManagersSuspendInstancesRequest =
        "InstanceGroupManagersSuspendInstancesRequest" {
        /// If this flag is set to true, the Instance Group Manager will proceed to
        /// suspend the instances, skipping initialization on them.
        pub force_suspend: Option<bool> = "forceSuspend",
        /// The URLs of one or more instances to suspend. This can be a full URL or a
        /// partial URL, such as zones/\[ZONE\]/instances/\[INSTANCE_NAME\].
        pub instances: Option<Vec<String>> = "instances",
    }
}
