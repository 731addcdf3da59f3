//! The schema `WireGroupTopologyEndpoint`.

use gapi_runtime::v1::record;

record! {
    /// Topology details for a single wire group endpoint.
    pub struct WireGroupTopologyEndpoint = "WireGroupTopologyEndpoint" {
        /// Output only. The InterconnectLocation.city (metropolitan area designator)
        /// that all interconnects are located in.
        pub city: Option<String> = "city",
        /// Output only. Endpoint label from the wire group.
        pub label: Option<String> = "label",
    }
}
