//! The schema `ReservationBlockPhysicalTopologyInstance`.

use gapi_runtime::v1::record;

use super::ReservationBlockPhysicalTopologyInstancePhysicalHostTopology;

record! {
    /// The instances information for a given Block
    pub struct ReservationBlockPhysicalTopologyInstance =
        "ReservationBlockPhysicalTopologyInstance" {
        /// The InstanceId of the instance
        pub instance_id: Option<u64> = "instanceId",
        /// Output only. The PhysicalHostTopology of instances within a Block resource.
        pub physical_host_topology: Option<Box<ReservationBlockPhysicalTopologyInstancePhysicalHostTopology>> =
            "physicalHostTopology",
        /// Project where the instance lives
        pub project_id: Option<u64> = "projectId",
    }
}
