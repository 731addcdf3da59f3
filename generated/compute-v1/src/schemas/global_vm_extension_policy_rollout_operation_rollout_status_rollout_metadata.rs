//! The schema `GlobalVmExtensionPolicyRolloutOperationRolloutStatusRolloutMetadata`.

use std::collections::BTreeMap;

use gapi_runtime::v1::Open;
use gapi_runtime::v1::open_enum;
use gapi_runtime::v1::record;

use super::GlobalVmExtensionPolicyRolloutOperationRolloutStatusRolloutMetadataLocationRolloutStatus;

record! {
    /// The schema `GlobalVmExtensionPolicyRolloutOperationRolloutStatusRolloutMetadata`.
    pub struct GlobalVmExtensionPolicyRolloutOperationRolloutStatusRolloutMetadata =
        "GlobalVmExtensionPolicyRolloutOperationRolloutStatusRolloutMetadata" {
        /// Output only. \[Output Only\] The rollout status for each location. The list
        /// of the locations is the same as the list of locations in the rollout plan.
        pub location_rollout_status: Option<BTreeMap<String, GlobalVmExtensionPolicyRolloutOperationRolloutStatusRolloutMetadataLocationRolloutStatus>> =
            "locationRolloutStatus",
        /// Output only. \[Output Only\] The name of the rollout. Ex.
        /// projects//locations/global/rollouts/.
        pub rollout: Option<String> = "rollout",
        /// Output only. \[Output Only\] The name of the rollout plan. Ex.
        /// projects//locations/global/rolloutPlans/.
        pub rollout_plan: Option<String> = "rolloutPlan",
        /// Output only. \[Output Only\] The overall state of the rollout.
        pub state: Option<Open<GlobalVmExtensionPolicyRolloutOperationRolloutStatusRolloutMetadataState>> =
            "state",
    }
}

open_enum! {
    /// Output only. \[Output Only\] The overall state of the rollout.
    pub enum GlobalVmExtensionPolicyRolloutOperationRolloutStatusRolloutMetadataState =
        "GlobalVmExtensionPolicyRolloutOperationRolloutStatusRolloutMetadata.state" {
        /// Iteration was explicitly cancelled.
        StateCancelled = "STATE_CANCELLED",
        /// Iteration completed, with all actions being successful.
        StateCompleted = "STATE_COMPLETED",
        /// Iteration completed, with failures.
        StateFailed = "STATE_FAILED",
        /// The rollout is paused.
        StatePaused = "STATE_PAUSED",
        /// Iteration is in progress.
        StateProcessing = "STATE_PROCESSING",
        /// Impossible to determine current state of the iteration.
        StateUnknown = "STATE_UNKNOWN",
        /// Default value. This value is unused.
        StateUnspecified = "STATE_UNSPECIFIED",
    }
}
