//! The schema `InstanceGroupManagersStartInstancesRequest`.

use gapi_runtime::v1::record;

record! {
    /// The schema `InstanceGroupManagersStartInstancesRequest`.
    pub struct InstanceGroupManagersStartInstancesRequest =
        "InstanceGroupManagersStartInstancesRequest" {
        /// The URLs of one or more instances to start. This can be a full URL or a
        /// partial URL, such as zones/\[ZONE\]/instances/\[INSTANCE_NAME\].
        pub instances: Option<Vec<String>> = "instances",
    }
}
