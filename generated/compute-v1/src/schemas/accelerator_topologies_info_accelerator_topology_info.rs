//! The schema `AcceleratorTopologiesInfoAcceleratorTopologyInfo`.

use gapi_runtime::v1::record;

use super::AcceleratorTopologiesInfoAcceleratorTopologyInfoInfoPerTopologyState;

record! {
    /// Info for a slice of a given topology.
    pub struct AcceleratorTopologiesInfoAcceleratorTopologyInfo =
        "AcceleratorTopologiesInfoAcceleratorTopologyInfo" {
        /// The accelerator topology.
        pub accelerator_topology: Option<String> = "acceleratorTopology",
        /// Info for each topology state.
        pub info_per_topology_states: Option<Vec<AcceleratorTopologiesInfoAcceleratorTopologyInfoInfoPerTopologyState>> =
            "infoPerTopologyStates",
    }
}
