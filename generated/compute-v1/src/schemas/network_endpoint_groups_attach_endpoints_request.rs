//! The schema `NetworkEndpointGroupsAttachEndpointsRequest`.

use gapi_runtime::v1::record;

use super::NetworkEndpoint;

record! {
    /// The schema `NetworkEndpointGroupsAttachEndpointsRequest`.
    pub struct NetworkEndpointGroupsAttachEndpointsRequest =
        "NetworkEndpointGroupsAttachEndpointsRequest" {
        /// The list of network endpoints to be attached.
        pub network_endpoints: Option<Vec<NetworkEndpoint>> = "networkEndpoints",
    }
}
