//! The schema `AcceleratorTopologiesInfoAcceleratorTopologyInfoInfoPerTopologyState`.

use gapi_runtime::v1::Open;
use gapi_runtime::v1::open_enum;
use gapi_runtime::v1::record;

record! {
    /// Info for each topology state.
    pub struct AcceleratorTopologiesInfoAcceleratorTopologyInfoInfoPerTopologyState =
        "AcceleratorTopologiesInfoAcceleratorTopologyInfoInfoPerTopologyState" {
        /// The number of accelerator topologies in this state.
        pub count: Option<i32> = "count",
        /// The state of the accelerator topology.
        pub state: Option<Open<AcceleratorTopologiesInfoAcceleratorTopologyInfoInfoPerTopologyStateState>> =
            "state",
    }
}

open_enum! {
    /// The state of the accelerator topology.
    pub enum AcceleratorTopologiesInfoAcceleratorTopologyInfoInfoPerTopologyStateState =
        "AcceleratorTopologiesInfoAcceleratorTopologyInfoInfoPerTopologyState.state" {
        /// The accelerator topology is available.
        Available = "AVAILABLE",
        /// The accelerator topology is degraded. The underlying capacity is not in a
        /// healthy state and is not available.
        Degraded = "DEGRADED",
        /// The accelerator topology is running. If there are both running and degraded
        /// hosts within a topology, DEGRADED state will be returned.
        Running = "RUNNING",
        /// The state of the topology is unspecified.
        TopologyStateUnspecified = "TOPOLOGY_STATE_UNSPECIFIED",
        /// This value has been deprecated and is no longer used.
        #[deprecated]
        Unhealthy = "UNHEALTHY",
    }
}
