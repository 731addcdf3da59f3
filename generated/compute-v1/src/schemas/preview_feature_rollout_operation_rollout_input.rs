//! The schema `PreviewFeatureRolloutOperationRolloutInput`.

use gapi_runtime::v1::Open;
use gapi_runtime::v1::open_enum;
use gapi_runtime::v1::record;

record! {
    /// Represents the input for the rollout operation.
    pub struct PreviewFeatureRolloutOperationRolloutInput =
        "PreviewFeatureRolloutOperationRolloutInput" {
        /// The name of the rollout plan Ex.
        /// organizations//locations/global/rolloutPlans/ Ex.
        /// folders//locations/global/rolloutPlans/ Ex.
        /// projects//locations/global/rolloutPlans/.
        pub name: Option<String> = "name",
        /// Predefined rollout plan.
        pub predefined_rollout_plan: Option<Open<PreviewFeatureRolloutOperationRolloutInputPredefinedRolloutPlan>> =
            "predefinedRolloutPlan",
    }
}

open_enum! {
    /// Predefined rollout plan.
    pub enum PreviewFeatureRolloutOperationRolloutInputPredefinedRolloutPlan =
        "PreviewFeatureRolloutOperationRolloutInput.predefinedRolloutPlan" {
        /// The value `ROLLOUT_PLAN_FAST_ROLLOUT`.
        RolloutPlanFastRollout = "ROLLOUT_PLAN_FAST_ROLLOUT",
        /// The value `ROLLOUT_PLAN_TWO_DAY_ROLLOUT`.
        RolloutPlanTwoDayRollout = "ROLLOUT_PLAN_TWO_DAY_ROLLOUT",
        /// The value `ROLLOUT_PLAN_UNSPECIFIED`.
        RolloutPlanUnspecified = "ROLLOUT_PLAN_UNSPECIFIED",
    }
}
