//! The schema `TargetPoolsAddHealthCheckRequest`.

use gapi_runtime::v1::record;

use super::HealthCheckReference;

record! {
    /// The schema `TargetPoolsAddHealthCheckRequest`.
    pub struct TargetPoolsAddHealthCheckRequest = "TargetPoolsAddHealthCheckRequest" {
        /// The HttpHealthCheck to add to the target pool.
        pub health_checks: Option<Vec<HealthCheckReference>> = "healthChecks",
    }
}
