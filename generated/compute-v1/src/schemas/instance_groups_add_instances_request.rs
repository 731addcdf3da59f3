//! The schema `InstanceGroupsAddInstancesRequest`.

use gapi_runtime::v1::record;

use super::InstanceReference;

record! {
    /// The schema `InstanceGroupsAddInstancesRequest`.
    pub struct InstanceGroupsAddInstancesRequest = "InstanceGroupsAddInstancesRequest" {
        /// The list of instances to add to the instance group.
        pub instances: Option<Vec<InstanceReference>> = "instances",
    }
}
