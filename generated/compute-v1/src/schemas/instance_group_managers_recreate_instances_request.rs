//! The schema `InstanceGroupManagersRecreateInstancesRequest`.

use gapi_runtime::v1::record;

record! {
    /// The schema `InstanceGroupManagersRecreateInstancesRequest`.
    pub struct InstanceGroupManagersRecreateInstancesRequest =
        "InstanceGroupManagersRecreateInstancesRequest" {
        /// The URLs of one or more instances to recreate. This can be a full URL or a
        /// partial URL, such as zones/\[ZONE\]/instances/\[INSTANCE_NAME\].
        pub instances: Option<Vec<String>> = "instances",
    }
}
