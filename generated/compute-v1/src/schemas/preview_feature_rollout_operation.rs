//! The schema `PreviewFeatureRolloutOperation`.

use gapi_runtime::v1::record;

use super::PreviewFeatureRolloutOperationRolloutInput;

record! {
    /// Represents the rollout operation
    pub struct PreviewFeatureRolloutOperation = "PreviewFeatureRolloutOperation" {
        /// Input only. The input for the rollout operation.
        pub rollout_input: Option<Box<PreviewFeatureRolloutOperationRolloutInput>> =
            "rolloutInput",
    }
}
