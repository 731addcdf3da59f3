//! The schema `WireGroupTopology`.

use gapi_runtime::v1::record;

use super::WireGroupTopologyEndpoint;

record! {
    /// Topology details for the wire group.
    pub struct WireGroupTopology = "WireGroupTopology" {
        /// Output only. Topology details for all endpoints in the wire group.
        pub endpoints: Option<Vec<WireGroupTopologyEndpoint>> = "endpoints",
    }
}
