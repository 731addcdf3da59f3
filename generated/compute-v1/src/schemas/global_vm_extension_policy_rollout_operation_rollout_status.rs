//! The schema `GlobalVmExtensionPolicyRolloutOperationRolloutStatus`.

use gapi_runtime::v1::record;

use super::GlobalVmExtensionPolicyRolloutOperationRolloutStatusRolloutMetadata;

record! {
    /// The schema `GlobalVmExtensionPolicyRolloutOperationRolloutStatus`.
    pub struct GlobalVmExtensionPolicyRolloutOperationRolloutStatus =
        "GlobalVmExtensionPolicyRolloutOperationRolloutStatus" {
        /// Output only. \[Output Only\] The current rollouts for the latest version of
        /// the resource. There should be only one current rollout, but for scalability,
        /// we make it repeated.
        pub current_rollouts: Option<Vec<GlobalVmExtensionPolicyRolloutOperationRolloutStatusRolloutMetadata>> =
            "currentRollouts",
        /// Output only. \[Output Only\] The last completed rollout resource. This field
        /// will not be populated until the first rollout is completed.
        pub previous_rollout: Option<Box<GlobalVmExtensionPolicyRolloutOperationRolloutStatusRolloutMetadata>> =
            "previousRollout",
    }
}
