//! The schema `BackendServiceGroupHealth`.

use std::collections::BTreeMap;

use gapi_runtime::v1::record;

use super::HealthStatus;

record! {
    /// The schema `BackendServiceGroupHealth`.
    pub struct BackendServiceGroupHealth = "BackendServiceGroupHealth" {
        /// Metadata defined as annotations on the network endpoint group.
        pub annotations: Option<BTreeMap<String, String>> = "annotations",
        /// Health state of the backend instances or endpoints in requested instance or
        /// network endpoint group, determined based on configured health checks.
        pub health_status: Option<Vec<HealthStatus>> = "healthStatus",
        /// Output only. \[Output Only\] Type of resource.
        /// Alwayscompute#backendServiceGroupHealth for the health of backend services.
        ///
        /// The default is `compute#backendServiceGroupHealth`.
        pub kind: Option<String> = "kind",
    }
}
