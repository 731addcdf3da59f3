//! The schema `NodeGroupsDeleteNodesRequest`.

use gapi_runtime::v1::record;

record! {
    /// The schema `NodeGroupsDeleteNodesRequest`.
    pub struct NodeGroupsDeleteNodesRequest = "NodeGroupsDeleteNodesRequest" {
        /// Names of the nodes to delete.
        pub nodes: Option<Vec<String>> = "nodes",
    }
}
