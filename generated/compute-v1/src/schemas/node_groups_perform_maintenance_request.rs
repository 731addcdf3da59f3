//! The schema `NodeGroupsPerformMaintenanceRequest`.

use gapi_runtime::v1::record;

record! {
    /// The schema `NodeGroupsPerformMaintenanceRequest`.
    pub struct NodeGroupsPerformMaintenanceRequest =
        "NodeGroupsPerformMaintenanceRequest" {
        /// \[Required\] List of nodes affected by the call.
        pub nodes: Option<Vec<String>> = "nodes",
        /// The start time of the schedule. The timestamp is an RFC3339 string.
        pub start_time: Option<String> = "startTime",
    }
}
