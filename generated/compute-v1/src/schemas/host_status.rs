//! The schema `HostStatus`.

use gapi_runtime::v1::record;

use super::HostPhysicalTopology;

record! {
    /// The schema `HostStatus`.
    pub struct HostStatus = "HostStatus" {
        /// Output only. The physical topology of the reservation sub-block, if present
        pub physical_topology: Option<Box<HostPhysicalTopology>> = "physicalTopology",
        /// Output only. The URIs of the instances currently running on this host.
        pub running_instances: Option<Vec<String>> = "runningInstances",
    }
}
