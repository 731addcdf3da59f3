//! The schema `ReservationBlockPhysicalTopology`.

use gapi_runtime::v1::record;

use super::ReservationBlockPhysicalTopologyInstance;

record! {
    /// The schema `ReservationBlockPhysicalTopology`.
    pub struct ReservationBlockPhysicalTopology = "ReservationBlockPhysicalTopology" {
        /// The hash of the capacity block within the cluster.
        pub block: Option<String> = "block",
        /// The cluster name of the reservation block.
        pub cluster: Option<String> = "cluster",
        /// Output only. The detailed instances information for a given Block
        pub instances: Option<Vec<ReservationBlockPhysicalTopologyInstance>> =
            "instances",
    }
}
