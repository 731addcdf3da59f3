//! The schema `GlobalVmExtensionPolicyRolloutOperation`.

use gapi_runtime::v1::record;

use super::GlobalVmExtensionPolicyRolloutOperationRolloutInput;
use super::GlobalVmExtensionPolicyRolloutOperationRolloutStatus;

record! {
    /// Represents the rollout operation
    pub struct GlobalVmExtensionPolicyRolloutOperation =
        "GlobalVmExtensionPolicyRolloutOperation" {
        /// Required. The rollout input which defines the rollout plan.
        pub rollout_input: Option<Box<GlobalVmExtensionPolicyRolloutOperationRolloutInput>> =
            "rolloutInput",
        /// Output only. \[Output Only\] The rollout status of the policy.
        pub rollout_status: Option<Box<GlobalVmExtensionPolicyRolloutOperationRolloutStatus>> =
            "rolloutStatus",
    }
}
