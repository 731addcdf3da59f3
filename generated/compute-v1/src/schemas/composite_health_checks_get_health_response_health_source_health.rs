//! The schema `CompositeHealthChecksGetHealthResponseHealthSourceHealth`.

use gapi_runtime::v1::Open;
use gapi_runtime::v1::open_enum;
use gapi_runtime::v1::record;

record! {
    /// The schema `CompositeHealthChecksGetHealthResponseHealthSourceHealth`.
    pub struct CompositeHealthChecksGetHealthResponseHealthSourceHealth =
        "CompositeHealthChecksGetHealthResponseHealthSourceHealth" {
        /// Health state of the associated HealthSource resource.
        pub health_state: Option<Open<CompositeHealthChecksGetHealthResponseHealthSourceHealthHealthState>> =
            "healthState",
        /// Fully qualified URL of the associated HealthSource resource.
        pub source: Option<String> = "source",
    }
}

open_enum! {
    /// Health state of the associated HealthSource resource.
    pub enum CompositeHealthChecksGetHealthResponseHealthSourceHealthHealthState =
        "CompositeHealthChecksGetHealthResponseHealthSourceHealth.healthState" {
        /// The value `HEALTHY`.
        Healthy = "HEALTHY",
        /// The value `UNHEALTHY`.
        Unhealthy = "UNHEALTHY",
        /// The value `UNKNOWN`.
        Unknown = "UNKNOWN",
    }
}
