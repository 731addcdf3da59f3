//! The schema `GlobalNetworkEndpointGroupsDetachEndpointsRequest`.

use gapi_runtime::v1::record;

use super::NetworkEndpoint;

record! {
    /// The schema `GlobalNetworkEndpointGroupsDetachEndpointsRequest`.
    pub struct GlobalNetworkEndpointGroupsDetachEndpointsRequest =
        "GlobalNetworkEndpointGroupsDetachEndpointsRequest" {
        /// The list of network endpoints to be detached.
        pub network_endpoints: Option<Vec<NetworkEndpoint>> = "networkEndpoints",
    }
}
