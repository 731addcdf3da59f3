//! The schema `RegionInstanceGroupsListInstancesRequest`.

use gapi_runtime::v1::Open;
use gapi_runtime::v1::open_enum;
use gapi_runtime::v1::record;

record! {
    /// The schema `RegionInstanceGroupsListInstancesRequest`.
    pub struct RegionInstanceGroupsListInstancesRequest =
        "RegionInstanceGroupsListInstancesRequest" {
        /// Instances in which state should be returned. Valid options are: 'ALL',
        /// 'RUNNING'. By default, it lists all instances.
        pub instance_state: Option<Open<RegionInstanceGroupsListInstancesRequestInstanceState>> =
            "instanceState",
        /// Name of port user is interested in. It is optional. If it is set, only
        /// information about this ports will be returned. If it is not set, all the
        /// named ports will be returned. Always lists all instances.
        ///
        /// Must match the pattern `[a-z](?:[-a-z0-9]{0,61}[a-z0-9])?`.
        pub port_name: Option<String> = "portName",
    }
}

open_enum! {
    /// Instances in which state should be returned. Valid options are: 'ALL', 'RUNNING'.
    /// By default, it lists all instances.
    pub enum RegionInstanceGroupsListInstancesRequestInstanceState =
        "RegionInstanceGroupsListInstancesRequest.instanceState" {
        /// Matches any status of the instances, running, non-running and others.
        All = "ALL",
        /// Instance is in RUNNING state if it is running.
        Running = "RUNNING",
    }
}
