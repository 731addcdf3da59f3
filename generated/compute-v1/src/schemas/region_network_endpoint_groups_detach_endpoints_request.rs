//! The schema `RegionNetworkEndpointGroupsDetachEndpointsRequest`.

use gapi_runtime::v1::record;

use super::NetworkEndpoint;

record! {
    /// The schema `RegionNetworkEndpointGroupsDetachEndpointsRequest`.
    pub struct RegionNetworkEndpointGroupsDetachEndpointsRequest =
        "RegionNetworkEndpointGroupsDetachEndpointsRequest" {
        /// The list of network endpoints to be detached.
        pub network_endpoints: Option<Vec<NetworkEndpoint>> = "networkEndpoints",
    }
}
