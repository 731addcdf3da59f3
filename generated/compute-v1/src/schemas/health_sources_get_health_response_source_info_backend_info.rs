//! The schema `HealthSourcesGetHealthResponseSourceInfoBackendInfo`.

use gapi_runtime::v1::record;

record! {
    /// The schema `HealthSourcesGetHealthResponseSourceInfoBackendInfo`.
    pub struct HealthSourcesGetHealthResponseSourceInfoBackendInfo =
        "HealthSourcesGetHealthResponseSourceInfoBackendInfo" {
        /// Total number of endpoints when determining the health of the
        /// regionHealthSource.
        pub endpoint_count: Option<i32> = "endpointCount",
        /// Fully qualified URL of an instance group or network endpoint group behind the
        /// source backend service.
        pub group: Option<String> = "group",
        /// Number of endpoints considered healthy when determining health of the
        /// regionHealthSource.
        pub healthy_endpoint_count: Option<i32> = "healthyEndpointCount",
    }
}
