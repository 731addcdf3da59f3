//! The schema `ReservationBlockPhysicalTopologyInstancePhysicalHostTopology`.

use gapi_runtime::v1::record;

record! {
    /// The PhysicalHostTopology of the instance within a Block resource.
    pub struct ReservationBlockPhysicalTopologyInstancePhysicalHostTopology =
        "ReservationBlockPhysicalTopologyInstancePhysicalHostTopology" {
        /// Host hash for a given instance
        pub host: Option<String> = "host",
        /// Sub block hash for a given instance
        pub sub_block: Option<String> = "subBlock",
    }
}
