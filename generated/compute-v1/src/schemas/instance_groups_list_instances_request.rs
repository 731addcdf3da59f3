//! The schema `InstanceGroupsListInstancesRequest`.

use gapi_runtime::v1::Open;
use gapi_runtime::v1::open_enum;
use gapi_runtime::v1::record;

record! {
    /// The schema `InstanceGroupsListInstancesRequest`.
    pub struct InstanceGroupsListInstancesRequest =
        "InstanceGroupsListInstancesRequest" {
        /// A filter for the state of the instances in the instance group. Valid options
        /// are ALL or RUNNING. If you do not specify this parameter the list includes
        /// all instances regardless of their state.
        pub instance_state: Option<Open<InstanceGroupsListInstancesRequestInstanceState>> =
            "instanceState",
    }
}

open_enum! {
    /// A filter for the state of the instances in the instance group. Valid options are
    /// ALL or RUNNING. If you do not specify this parameter the list includes all
    /// instances regardless of their state.
    pub enum InstanceGroupsListInstancesRequestInstanceState =
        "InstanceGroupsListInstancesRequest.instanceState" {
        /// Includes all instances in the generated list regardless of their state.
        All = "ALL",
        /// Includes instances in the generated list only if they have a RUNNING state.
        Running = "RUNNING",
    }
}
