//! The schema `InstanceGroupsRemoveInstancesRequest`.

use gapi_runtime::v1::record;

use super::InstanceReference;

record! {
    /// The schema `InstanceGroupsRemoveInstancesRequest`.
    pub struct InstanceGroupsRemoveInstancesRequest =
        "InstanceGroupsRemoveInstancesRequest" {
        /// The list of instances to remove from the instance group.
        pub instances: Option<Vec<InstanceReference>> = "instances",
    }
}
