//! The schema `RegionNetworkEndpointGroupsAttachEndpointsRequest`.

use gapi_runtime::v1::record;

use super::NetworkEndpoint;

record! {
    /// The schema `RegionNetworkEndpointGroupsAttachEndpointsRequest`.
    pub struct RegionNetworkEndpointGroupsAttachEndpointsRequest =
        "RegionNetworkEndpointGroupsAttachEndpointsRequest" {
        /// The list of network endpoints to be attached.
        pub network_endpoints: Option<Vec<NetworkEndpoint>> = "networkEndpoints",
    }
}
