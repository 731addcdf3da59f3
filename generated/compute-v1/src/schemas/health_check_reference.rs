//! The schema `HealthCheckReference`.

use gapi_runtime::v1::record;

record! {
    /// A full or valid partial URL to a health check. For example, the following are
    /// valid URLs:
    ///
    /// - <https://www.googleapis.com/compute/beta/projects/project-id/global/httpHealthChecks/health-check>
    /// - projects/project-id/global/httpHealthChecks/health-check
    /// - global/httpHealthChecks/health-check
    pub struct HealthCheckReference = "HealthCheckReference" {
        /// The property `healthCheck`.
        pub health_check: Option<String> = "healthCheck",
    }
}
