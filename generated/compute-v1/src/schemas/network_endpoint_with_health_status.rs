//! The schema `NetworkEndpointWithHealthStatus`.

use gapi_runtime::v1::record;

use super::HealthStatusForNetworkEndpoint;
use super::NetworkEndpoint;

record! {
    /// The schema `NetworkEndpointWithHealthStatus`.
    pub struct NetworkEndpointWithHealthStatus = "NetworkEndpointWithHealthStatus" {
        /// Output only. \[Output only\] The health status of network endpoint.
        ///
        /// Optional. Displayed only if the network endpoint has centralized health
        /// checking configured.
        pub healths: Option<Vec<HealthStatusForNetworkEndpoint>> = "healths",
        /// Output only. \[Output only\] The network endpoint.
        pub network_endpoint: Option<Box<NetworkEndpoint>> = "networkEndpoint",
    }
}
