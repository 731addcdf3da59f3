//! The schema `NetworkEndpointGroupsListEndpointsRequest`.

use gapi_runtime::v1::Open;
use gapi_runtime::v1::open_enum;
use gapi_runtime::v1::record;

record! {
    /// The schema `NetworkEndpointGroupsListEndpointsRequest`.
    pub struct NetworkEndpointGroupsListEndpointsRequest =
        "NetworkEndpointGroupsListEndpointsRequest" {
        /// Optional query parameter for showing the health status of each network
        /// endpoint. Valid options are SKIP or SHOW. If you don't specify this
        /// parameter, the health status of network endpoints will not be provided.
        pub health_status: Option<Open<NetworkEndpointGroupsListEndpointsRequestHealthStatus>> =
            "healthStatus",
    }
}

open_enum! {
    /// Optional query parameter for showing the health status of each network endpoint.
    /// Valid options are SKIP or SHOW. If you don't specify this parameter, the health
    /// status of network endpoints will not be provided.
    pub enum NetworkEndpointGroupsListEndpointsRequestHealthStatus =
        "NetworkEndpointGroupsListEndpointsRequest.healthStatus" {
        /// Show the health status for each network endpoint. Impacts latency of the
        /// call.
        Show = "SHOW",
        /// Health status for network endpoints will not be provided.
        Skip = "SKIP",
    }
}
