//! The schema `ReservationSubBlockPhysicalTopology`.

use gapi_runtime::v1::record;

record! {
    /// The schema `ReservationSubBlockPhysicalTopology`.
    pub struct ReservationSubBlockPhysicalTopology =
        "ReservationSubBlockPhysicalTopology" {
        /// The hash of the capacity block within the cluster.
        pub block: Option<String> = "block",
        /// The cluster name of the reservation subBlock.
        pub cluster: Option<String> = "cluster",
        /// The hash of the capacity sub-block within the capacity block.
        pub sub_block: Option<String> = "subBlock",
    }
}
