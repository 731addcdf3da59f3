//! The schema `GlobalNetworkEndpointGroupsAttachEndpointsRequest`.

use gapi_runtime::v1::record;

use super::NetworkEndpoint;

record! {
    /// The schema `GlobalNetworkEndpointGroupsAttachEndpointsRequest`.
    pub struct GlobalNetworkEndpointGroupsAttachEndpointsRequest =
        "GlobalNetworkEndpointGroupsAttachEndpointsRequest" {
        /// The list of network endpoints to be attached.
        pub network_endpoints: Option<Vec<NetworkEndpoint>> = "networkEndpoints",
    }
}
