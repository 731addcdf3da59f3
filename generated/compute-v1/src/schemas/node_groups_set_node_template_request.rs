//! The schema `NodeGroupsSetNodeTemplateRequest`.

use gapi_runtime::v1::record;

record! {
    /// The schema `NodeGroupsSetNodeTemplateRequest`.
    pub struct NodeGroupsSetNodeTemplateRequest = "NodeGroupsSetNodeTemplateRequest" {
        /// Full or partial URL of the node template resource to be updated for this node
        /// group.
        pub node_template: Option<String> = "nodeTemplate",
    }
}
