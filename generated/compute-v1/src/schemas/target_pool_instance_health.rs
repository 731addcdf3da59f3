//! The schema `TargetPoolInstanceHealth`.

use gapi_runtime::v1::record;

use super::HealthStatus;

record! {
    /// The schema `TargetPoolInstanceHealth`.
    pub struct TargetPoolInstanceHealth = "TargetPoolInstanceHealth" {
        /// The property `healthStatus`.
        pub health_status: Option<Vec<HealthStatus>> = "healthStatus",
        /// Output only. \[Output Only\] Type of resource.
        /// Alwayscompute#targetPoolInstanceHealth when checking the health of an
        /// instance.
        ///
        /// The default is `compute#targetPoolInstanceHealth`.
        pub kind: Option<String> = "kind",
    }
}
