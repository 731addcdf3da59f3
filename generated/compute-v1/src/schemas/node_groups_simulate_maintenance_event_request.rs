//! The schema `NodeGroupsSimulateMaintenanceEventRequest`.

use gapi_runtime::v1::record;

record! {
    /// The schema `NodeGroupsSimulateMaintenanceEventRequest`.
    pub struct NodeGroupsSimulateMaintenanceEventRequest =
        "NodeGroupsSimulateMaintenanceEventRequest" {
        /// Names of the nodes to go under maintenance simulation.
        pub nodes: Option<Vec<String>> = "nodes",
    }
}
