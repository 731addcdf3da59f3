//! The schema `NodeGroupsAddNodesRequest`.

use gapi_runtime::v1::record;

record! {
    /// The schema `NodeGroupsAddNodesRequest`.
    pub struct NodeGroupsAddNodesRequest = "NodeGroupsAddNodesRequest" {
        /// Count of additional nodes to be added to the node group.
        pub additional_node_count: Option<i32> = "additionalNodeCount",
    }
}
