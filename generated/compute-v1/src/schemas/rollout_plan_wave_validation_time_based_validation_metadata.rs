//! The schema `RolloutPlanWaveValidationTimeBasedValidationMetadata`.

use gapi_runtime::Duration;
use gapi_runtime::v1::record;

record! {
    /// Metadata required if type = "time".
    pub struct RolloutPlanWaveValidationTimeBasedValidationMetadata =
        "RolloutPlanWaveValidationTimeBasedValidationMetadata" {
        /// Optional. The duration that the system waits in between waves. This wait
        /// starts after all changes in the wave are rolled out.
        pub wait_duration: Option<Duration> = "waitDuration",
    }
}
