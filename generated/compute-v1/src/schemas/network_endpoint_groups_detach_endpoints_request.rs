//! The schema `NetworkEndpointGroupsDetachEndpointsRequest`.

use gapi_runtime::v1::record;

use super::NetworkEndpoint;

record! {
    /// The schema `NetworkEndpointGroupsDetachEndpointsRequest`.
    pub struct NetworkEndpointGroupsDetachEndpointsRequest =
        "NetworkEndpointGroupsDetachEndpointsRequest" {
        /// The list of network endpoints to be detached.
        pub network_endpoints: Option<Vec<NetworkEndpoint>> = "networkEndpoints",
    }
}
