//! The schema `InstanceGroupManagersAbandonInstancesRequest`.

use gapi_runtime::v1::record;

record! {
    /// The schema `InstanceGroupManagersAbandonInstancesRequest`.
    pub struct InstanceGroupManagersAbandonInstancesRequest =
        "InstanceGroupManagersAbandonInstancesRequest" {
        /// The URLs of one or more instances to abandon. This can be a full URL or a
        /// partial URL, such as zones/\[ZONE\]/instances/\[INSTANCE_NAME\].
        pub instances: Option<Vec<String>> = "instances",
    }
}
