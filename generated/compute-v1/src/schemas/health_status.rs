//! The schema `HealthStatus`.

use std::collections::BTreeMap;

use gapi_runtime::v1::Open;
use gapi_runtime::v1::open_enum;
use gapi_runtime::v1::record;

record! {
    /// The schema `HealthStatus`.
    pub struct HealthStatus = "HealthStatus" {
        /// Metadata defined as annotations for network endpoint.
        pub annotations: Option<BTreeMap<String, String>> = "annotations",
        /// URL of the forwarding rule associated with the health status of the instance.
        pub forwarding_rule: Option<String> = "forwardingRule",
        /// A forwarding rule IP address assigned to this instance.
        pub forwarding_rule_ip: Option<String> = "forwardingRuleIp",
        /// Health state of the IPv4 address of the instance.
        pub health_state: Option<Open<HealthStatusHealthState>> = "healthState",
        /// URL of the instance resource.
        pub instance: Option<String> = "instance",
        /// For target pool based Network Load Balancing, it indicates the forwarding
        /// rule's IP address assigned to this instance. For other types of load
        /// balancing, the field indicates VM internal ip.
        pub ip_address: Option<String> = "ipAddress",
        /// The property `ipv6Address`.
        pub ipv6_address: Option<String> = "ipv6Address",
        /// Health state of the IPv6 address of the instance.
        pub ipv6_health_state: Option<Open<HealthStatusIpv6HealthState>> =
            "ipv6HealthState",
        /// The named port of the instance group, not necessarily the port that is
        /// health-checked.
        pub port: Option<i32> = "port",
        /// The property `weight`.
        pub weight: Option<String> = "weight",
        /// The property `weightError`.
        pub weight_error: Option<Open<HealthStatusWeightError>> = "weightError",
    }
}

open_enum! {
    /// Health state of the IPv4 address of the instance.
    pub enum HealthStatusHealthState = "HealthStatus.healthState" {
        /// The value `HEALTHY`.
        Healthy = "HEALTHY",
        /// The value `UNHEALTHY`.
        Unhealthy = "UNHEALTHY",
    }
}

open_enum! {
    /// Health state of the IPv6 address of the instance.
    pub enum HealthStatusIpv6HealthState = "HealthStatus.ipv6HealthState" {
        /// The value `HEALTHY`.
        Healthy = "HEALTHY",
        /// The value `UNHEALTHY`.
        Unhealthy = "UNHEALTHY",
    }
}

open_enum! {
    /// The property `weightError` of `HealthStatus`.
    pub enum HealthStatusWeightError = "HealthStatus.weightError" {
        /// The response to a Health Check probe had the HTTP response header field
        /// X-Load-Balancing-Endpoint-Weight, but its content was invalid (i.e., not a
        /// non-negative single-precision floating-point number in decimal string
        /// representation).
        InvalidWeight = "INVALID_WEIGHT",
        /// The response to a Health Check probe did not have the HTTP response header
        /// field X-Load-Balancing-Endpoint-Weight.
        MissingWeight = "MISSING_WEIGHT",
        /// This is the value when the accompanied health status is either TIMEOUT
        /// (i.e.,the Health Check probe was not able to get a response in time) or
        /// UNKNOWN. For the latter, it should be typically because there has not been
        /// sufficient time to parse and report the weight for a new backend (which is
        /// with 0.0.0.0 ip address). However, it can be also due to an outage case for
        /// which the health status is explicitly reset to UNKNOWN.
        UnavailableWeight = "UNAVAILABLE_WEIGHT",
        /// This is the default value when WeightReportMode is DISABLE, and is also the
        /// initial value when WeightReportMode has just updated to ENABLE or DRY_RUN and
        /// there has not been sufficient time to parse and report the backend weight.
        WeightNone = "WEIGHT_NONE",
    }
}
