//! The schema `ReservationSlotStatus`.

use gapi_runtime::v1::record;

use super::ReservationSlotPhysicalTopology;

record! {
    /// The schema `ReservationSlotStatus`.
    pub struct ReservationSlotStatus = "ReservationSlotStatus" {
        /// Output only. \[Output Only\] The physical topology of the reservation
        /// sub-block.
        pub physical_topology: Option<Box<ReservationSlotPhysicalTopology>> =
            "physicalTopology",
        /// Output only. The RDMA IP address of the physical host.
        pub rdma_ip_addresses: Option<Vec<String>> = "rdmaIpAddresses",
        /// Output only. The URIs of the instances currently running on this slot.
        pub running_instances: Option<Vec<String>> = "runningInstances",
    }
}
