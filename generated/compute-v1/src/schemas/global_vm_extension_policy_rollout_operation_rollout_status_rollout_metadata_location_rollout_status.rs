//! The schema
//! `GlobalVmExtensionPolicyRolloutOperationRolloutStatusRolloutMetadataLocationRolloutStatus`.

use gapi_runtime::v1::Open;
use gapi_runtime::v1::open_enum;
use gapi_runtime::v1::record;

record! {
    /// The schema
    /// `GlobalVmExtensionPolicyRolloutOperationRolloutStatusRolloutMetadataLocationRolloutStatus`.
    pub struct GlobalVmExtensionPolicyRolloutOperationRolloutStatusRolloutMetadataLocationRolloutStatus =
        "GlobalVmExtensionPolicyRolloutOperationRolloutStatusRolloutMetadataLocationRolloutStatus" {
        /// Output only. \[Output Only\] The state of the location rollout.
        pub state: Option<Open<GlobalVmExtensionPolicyRolloutOperationRolloutStatusRolloutMetadataLocationRolloutStatusState>> =
            "state",
    }
}

open_enum! {
    /// Output only. \[Output Only\] The state of the location rollout.
    pub enum GlobalVmExtensionPolicyRolloutOperationRolloutStatusRolloutMetadataLocationRolloutStatusState =
        "GlobalVmExtensionPolicyRolloutOperationRolloutStatusRolloutMetadataLocationRolloutStatus.state" {
        /// The location rollout is completed.
        LocationRolloutStateCompleted = "LOCATION_ROLLOUT_STATE_COMPLETED",
        /// The location rollout has failed.
        LocationRolloutStateFailed = "LOCATION_ROLLOUT_STATE_FAILED",
        /// The location rollout has not started.
        LocationRolloutStateNotStarted = "LOCATION_ROLLOUT_STATE_NOT_STARTED",
        /// The location rollout is skipped.
        LocationRolloutStateSkipped = "LOCATION_ROLLOUT_STATE_SKIPPED",
        /// Default value. This value is unused.
        LocationRolloutStateUnspecified = "LOCATION_ROLLOUT_STATE_UNSPECIFIED",
    }
}
