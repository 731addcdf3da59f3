//! The schema `TargetPoolsRemoveHealthCheckRequest`.

use gapi_runtime::v1::record;

use super::HealthCheckReference;

record! {
    /// The schema `TargetPoolsRemoveHealthCheckRequest`.
    pub struct TargetPoolsRemoveHealthCheckRequest =
        "TargetPoolsRemoveHealthCheckRequest" {
        /// Health check URL to be removed. This can be a full or valid partial URL. For
        /// example, the following are valid URLs:
        ///
        /// - <https://www.googleapis.com/compute/beta/projects/project/global/httpHealthChecks/health-check>
        /// - projects/project/global/httpHealthChecks/health-check
        /// - global/httpHealthChecks/health-check
        pub health_checks: Option<Vec<HealthCheckReference>> = "healthChecks",
    }
}
