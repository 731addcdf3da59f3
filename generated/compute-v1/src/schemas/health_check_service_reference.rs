//! The schema `HealthCheckServiceReference`.

use gapi_runtime::v1::record;

record! {
    /// A full or valid partial URL to a health check service. For example, the following
    /// are valid URLs:
    ///
    /// - <https://www.googleapis.com/compute/beta/projects/project-id/regions/us-west1/healthCheckServices/health-check-service>
    /// - projects/project-id/regions/us-west1/healthCheckServices/health-check-service
    /// - regions/us-west1/healthCheckServices/health-check-service
    pub struct HealthCheckServiceReference = "HealthCheckServiceReference" {
        /// The property `healthCheckService`.
        pub health_check_service: Option<String> = "healthCheckService",
    }
}
