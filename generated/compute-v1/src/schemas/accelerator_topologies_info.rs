//! The schema `AcceleratorTopologiesInfo`.

use gapi_runtime::v1::record;

use super::AcceleratorTopologiesInfoAcceleratorTopologyInfo;

record! {
    /// Info for accelerator topologies within a densely packed reservation.
    pub struct AcceleratorTopologiesInfo = "AcceleratorTopologiesInfo" {
        /// Info for each accelerator topology.
        pub accelerator_topology_infos: Option<Vec<AcceleratorTopologiesInfoAcceleratorTopologyInfo>> =
            "acceleratorTopologyInfos",
    }
}
