//! The schema `HealthStatusForNetworkEndpoint`.

use gapi_runtime::v1::Open;
use gapi_runtime::v1::open_enum;
use gapi_runtime::v1::record;

use super::BackendServiceReference;
use super::ForwardingRuleReference;
use super::HealthCheckReference;
use super::HealthCheckServiceReference;

record! {
    /// The schema `HealthStatusForNetworkEndpoint`.
    pub struct HealthStatusForNetworkEndpoint = "HealthStatusForNetworkEndpoint" {
        /// URL of the backend service associated with the health state of the network
        /// endpoint.
        pub backend_service: Option<Box<BackendServiceReference>> = "backendService",
        /// URL of the forwarding rule associated with the health state of the network
        /// endpoint.
        pub forwarding_rule: Option<Box<ForwardingRuleReference>> = "forwardingRule",
        /// URL of the health check associated with the health state of the network
        /// endpoint.
        pub health_check: Option<Box<HealthCheckReference>> = "healthCheck",
        /// URL of the health check service associated with the health state of the
        /// network endpoint.
        pub health_check_service: Option<Box<HealthCheckServiceReference>> =
            "healthCheckService",
        /// Health state of the network endpoint determined based on the health checks
        /// configured.
        pub health_state: Option<Open<HealthStatusForNetworkEndpointHealthState>> =
            "healthState",
        /// Health state of the ipv6 network endpoint determined based on the health
        /// checks configured.
        pub ipv6_health_state: Option<Open<HealthStatusForNetworkEndpointIpv6HealthState>> =
            "ipv6HealthState",
    }
}

open_enum! {
    /// Health state of the network endpoint determined based on the health checks
    /// configured.
    pub enum HealthStatusForNetworkEndpointHealthState =
        "HealthStatusForNetworkEndpoint.healthState" {
        /// Endpoint is being drained.
        Draining = "DRAINING",
        /// Endpoint is healthy.
        Healthy = "HEALTHY",
        /// Endpoint is unhealthy.
        Unhealthy = "UNHEALTHY",
        /// Health status of the endpoint is unknown.
        Unknown = "UNKNOWN",
    }
}

open_enum! {
    /// Health state of the ipv6 network endpoint determined based on the health checks
    /// configured.
    pub enum HealthStatusForNetworkEndpointIpv6HealthState =
        "HealthStatusForNetworkEndpoint.ipv6HealthState" {
        /// Endpoint is being drained.
        Draining = "DRAINING",
        /// Endpoint is healthy.
        Healthy = "HEALTHY",
        /// Endpoint is unhealthy.
        Unhealthy = "UNHEALTHY",
        /// Health status of the endpoint is unknown.
        Unknown = "UNKNOWN",
    }
}
