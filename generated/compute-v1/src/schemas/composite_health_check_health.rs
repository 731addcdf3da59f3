//! The schema `CompositeHealthCheckHealth`.

use gapi_runtime::v1::Open;
use gapi_runtime::v1::open_enum;
use gapi_runtime::v1::record;

use super::CompositeHealthChecksGetHealthResponseHealthSourceHealth;

record! {
    /// Response message for RegionCompositeHealthChecks.GetHealth
    pub struct CompositeHealthCheckHealth = "CompositeHealthCheckHealth" {
        /// Health sources and their corresponding health states.
        pub health_sources: Option<Vec<CompositeHealthChecksGetHealthResponseHealthSourceHealth>> =
            "healthSources",
        /// Health state of the CompositeHealthCheck.
        pub health_state: Option<Open<CompositeHealthCheckHealthHealthState>> =
            "healthState",
        /// Output only. \[Output Only\] Type of resource.
        /// Alwayscompute#compositeHealthCheckHealth for the health of composite health
        /// checks.
        ///
        /// The default is `compute#compositeHealthCheckHealth`.
        pub kind: Option<String> = "kind",
    }
}

open_enum! {
    /// Health state of the CompositeHealthCheck.
    pub enum CompositeHealthCheckHealthHealthState =
        "CompositeHealthCheckHealth.healthState" {
        /// The value `HEALTHY`.
        Healthy = "HEALTHY",
        /// The value `UNHEALTHY`.
        Unhealthy = "UNHEALTHY",
        /// The value `UNKNOWN`.
        Unknown = "UNKNOWN",
    }
}
