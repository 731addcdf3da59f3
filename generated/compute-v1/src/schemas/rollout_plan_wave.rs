//! The schema `RolloutPlanWave`.

use gapi_runtime::v1::record;

use super::RolloutPlanWaveOrchestrationOptions;
use super::RolloutPlanWaveSelector;
use super::RolloutPlanWaveValidation;

record! {
    /// A single wave in a rollout plan.
    pub struct RolloutPlanWave = "RolloutPlanWave" {
        /// Optional. The display name of this wave of the rollout plan.
        pub display_name: Option<String> = "displayName",
        /// Output only. The wave number.
        pub number: Option<i64> = "number",
        /// Optional. The orchestration options for this wave.
        pub orchestration_options: Option<Box<RolloutPlanWaveOrchestrationOptions>> =
            "orchestrationOptions",
        /// Required. The selectors for this wave. There is a logical AND between each
        /// selector defined in a wave, so a resource must satisfy the criteria of
        /// \*all\* the specified selectors to be in scope for the wave.
        pub selectors: Option<Vec<RolloutPlanWaveSelector>> = "selectors",
        /// Required. The validation to be performed at the end of this wave.
        pub validation: Option<Box<RolloutPlanWaveValidation>> = "validation",
    }
}
