//! The schema `GlobalVmExtensionPolicyRolloutOperationRolloutInput`.

use gapi_runtime::v1::Open;
use gapi_runtime::v1::open_enum;
use gapi_runtime::v1::record;

record! {
    /// The schema `GlobalVmExtensionPolicyRolloutOperationRolloutInput`.
    pub struct GlobalVmExtensionPolicyRolloutOperationRolloutInput =
        "GlobalVmExtensionPolicyRolloutOperationRolloutInput" {
        /// Optional. Specifies the behavior of the rollout if a conflict is detected in
        /// a project during a rollout. This only applies to `insert` and `update`
        /// methods.
        ///
        /// A conflict occurs in the following cases:
        ///
        /// - `insert` method: If the zonal policy already exists when the insert
        ///   happens.
        /// - `update` method: If the zonal policy was modified by a zonal API call
        ///   outside of this rollout.
        ///
        /// Possible values are the following:
        ///
        /// - `""` (empty string): If a conflict occurs, the local value is not
        ///   overwritten. This is the default behavior.
        /// - `"overwrite"`: If a conflict occurs, the local value is overwritten with
        ///   the rollout value.
        pub conflict_behavior: Option<String> = "conflictBehavior",
        /// Optional. The name of the rollout plan. Ex.
        /// projects//locations/global/rolloutPlans/.
        pub name: Option<String> = "name",
        /// Optional. Specifies the predefined rollout plan for the policy. Valid values
        /// are `SLOW_ROLLOUT` and `FAST_ROLLOUT`. The recommended value is
        /// `SLOW_ROLLOUT` for progressive rollout. For more information, see Rollout
        /// plans for global policies.
        pub predefined_rollout_plan: Option<Open<GlobalVmExtensionPolicyRolloutOperationRolloutInputPredefinedRolloutPlan>> =
            "predefinedRolloutPlan",
        /// Optional. The UUID that identifies a policy rollout retry attempt for update
        /// and delete operations. Set this field only when retrying a rollout for an
        /// existing extension policy.
        ///
        /// - `update` method: Lets you retry policy rollout without changes. An error
        ///   occurs if you set retry_uuid but the policy is modified.
        /// - `delete` method: Lets you retry policy deletion rollout if the previous
        ///   deletion rollout is not finished and the policy is in the DELETING state.
        ///   If you set this field when the policy is not in the DELETING state, an
        ///   error occurs.
        pub retry_uuid: Option<String> = "retryUuid",
    }
}

open_enum! {
    /// Optional. Specifies the predefined rollout plan for the policy. Valid values are
    /// `SLOW_ROLLOUT` and `FAST_ROLLOUT`. The recommended value is `SLOW_ROLLOUT` for
    /// progressive rollout. For more information, see Rollout plans for global policies.
    pub enum GlobalVmExtensionPolicyRolloutOperationRolloutInputPredefinedRolloutPlan =
        "GlobalVmExtensionPolicyRolloutOperationRolloutInput.predefinedRolloutPlan" {
        /// The value `FAST_ROLLOUT`.
        FastRollout = "FAST_ROLLOUT",
        /// The value `ROLLOUT_PLAN_UNSPECIFIED`.
        RolloutPlanUnspecified = "ROLLOUT_PLAN_UNSPECIFIED",
        /// The value `SLOW_ROLLOUT`.
        SlowRollout = "SLOW_ROLLOUT",
    }
}
