//! The schema `HealthSourceHealth`.

use gapi_runtime::v1::Open;
use gapi_runtime::v1::open_enum;
use gapi_runtime::v1::record;

use super::HealthSourcesGetHealthResponseSourceInfo;

record! {
    /// Response message for RegionHealthSources.GetHealth
    pub struct HealthSourceHealth = "HealthSourceHealth" {
        /// Health state of the HealthSource.
        pub health_state: Option<Open<HealthSourceHealthHealthState>> = "healthState",
        /// Output only. \[Output Only\] Type of resource.
        /// Alwayscompute#healthSourceHealth for the health of health sources.
        ///
        /// The default is `compute#healthSourceHealth`.
        pub kind: Option<String> = "kind",
        /// Health state details of the sources.
        pub sources: Option<Vec<HealthSourcesGetHealthResponseSourceInfo>> = "sources",
    }
}

open_enum! {
    /// Health state of the HealthSource.
    pub enum HealthSourceHealthHealthState = "HealthSourceHealth.healthState" {
        /// The value `HEALTHY`.
        Healthy = "HEALTHY",
        /// The value `UNHEALTHY`.
        Unhealthy = "UNHEALTHY",
        /// The value `UNKNOWN`.
        Unknown = "UNKNOWN",
    }
}
