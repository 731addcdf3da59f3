//! The schema `HostPhysicalTopology`.

use gapi_runtime::v1::record;

record! {
    /// The schema `HostPhysicalTopology`.
    pub struct HostPhysicalTopology = "HostPhysicalTopology" {
        /// The unique identifier of the capacity block within the cluster.
        pub block: Option<String> = "block",
        /// The cluster name of the reservation sub-block.
        pub cluster: Option<String> = "cluster",
        /// The unique identifier of the capacity host within the capacity sub-block.
        pub host: Option<String> = "host",
        /// The unique identifier of the capacity sub-block within the capacity block.
        pub sub_block: Option<String> = "subBlock",
    }
}
