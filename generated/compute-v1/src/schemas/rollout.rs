//! The schema `Rollout`.

use gapi_runtime::v1::Open;
use gapi_runtime::v1::open_enum;
use gapi_runtime::v1::record;

use super::RolloutRolloutEntity;
use super::RolloutWaveDetails;

record! {
    /// Rollout resource.
    ///
    /// A Rollout is a specific instance of a RolloutPlan. It represents a single
    /// execution of a strategy to roll out a specific resource. It also provides APIs to
    /// interact with the rollout.
    pub struct Rollout = "Rollout" {
        /// Output only. The timestamp at which the Rollout was cancelled.
        pub cancellation_time: Option<String> = "cancellationTime",
        /// Output only. The timestamp at which the Rollout was completed.
        pub completion_time: Option<String> = "completionTime",
        /// Output only. \[Output Only\] Creation timestamp inRFC3339 text format.
        pub creation_timestamp: Option<String> = "creationTimestamp",
        /// Output only. The number of the currently running wave. Ex. 1
        pub current_wave_number: Option<i64> = "currentWaveNumber",
        /// An optional description of this resource. Provide this property when you
        /// create the resource.
        pub description: Option<String> = "description",
        /// Output only. etag of the Rollout Ex. abc1234
        pub etag: Option<String> = "etag",
        /// Output only. \[Output Only\] The unique identifier for the resource. This
        /// identifier is defined by the server.
        pub id: Option<u64> = "id",
        /// Output only. \[Output Only\] Type of the resource. Always compute#rollout for
        /// rollouts.
        ///
        /// The default is `compute#rollout`.
        pub kind: Option<String> = "kind",
        /// Name of the resource. Provided by the client when the resource is created.
        /// The name must be 1-63 characters long, and comply withRFC1035. Specifically,
        /// the name must be 1-63 characters long and match the regular expression
        /// `[a-z]([-a-z0-9]*[a-z0-9])?` which means the first character must be a
        /// lowercase letter, and all following characters must be a dash, lowercase
        /// letter, or digit, except the last character, which cannot be a dash.
        ///
        /// Must match the pattern `[a-z](?:[-a-z0-9]{0,61}[a-z0-9])?`.
        pub name: Option<String> = "name",
        /// Output only. The timestamp at which the Rollout was paused.
        pub pause_time: Option<String> = "pauseTime",
        /// Output only. The timestamp at which the Rollout was resumed.
        pub resume_time: Option<String> = "resumeTime",
        /// Required. The resource being rolled out.
        pub rollout_entity: Option<Box<RolloutRolloutEntity>> = "rolloutEntity",
        /// Required. Rollout Plan used to model the Rollout. Ex.
        /// compute.googleapis.com/v1/projects/1234/rolloutPlans/rp1
        pub rollout_plan: Option<String> = "rolloutPlan",
        /// Output only. \[Output Only\] Server-defined fully-qualified URL for this
        /// resource.
        pub self_link: Option<String> = "selfLink",
        /// Output only. \[Output Only\] Server-defined URL for this resource's resource
        /// id.
        pub self_link_with_id: Option<String> = "selfLinkWithId",
        /// Output only. The current state of the Rollout.
        pub state: Option<Open<RolloutState>> = "state",
        /// Output only. Details about each wave of the rollout.
        pub wave_details: Option<Vec<RolloutWaveDetails>> = "waveDetails",
    }
}

open_enum! {
    /// Output only. The current state of the Rollout.
    pub enum RolloutState = "Rollout.state" {
        /// The rollout is in a failure terminal state.
        Cancelled = "CANCELLED",
        /// The rollout is being cancelled.
        Cancelling = "CANCELLING",
        /// An attempted cancel operation was unsuccessful.
        CancelFailed = "CANCEL_FAILED",
        /// The rollout is in a successful terminal state.
        Completed = "COMPLETED",
        /// An attempted complete operation was unsuccessful.
        CompleteFailed = "COMPLETE_FAILED",
        /// The rollout is being marked as completed.
        Completing = "COMPLETING",
        /// The rollout completed with failures.
        Failed = "FAILED",
        /// The rollout is paused.
        Paused = "PAUSED",
        /// An attempted pause operation was unsuccessful.
        PauseFailed = "PAUSE_FAILED",
        /// The rollout is being paused.
        Pausing = "PAUSING",
        /// A wave is being processed by the product.
        Processing = "PROCESSING",
        /// The rollout has been successfully initialized and is ready to start.
        Ready = "READY",
        /// The rollout is being resumed after being paused.
        Resuming = "RESUMING",
        /// An attempted rollback operation failed to complete successfully.
        RollbackWaveFailed = "ROLLBACK_WAVE_FAILED",
        /// A wave rollback is in progress for this rollout.
        RollingBack = "ROLLING_BACK",
        /// Undefined default state. Should never be exposed to users.
        StateUnspecified = "STATE_UNSPECIFIED",
        /// The rollout has been created but is not yet ready to be started.
        Uninitialized = "UNINITIALIZED",
        /// The product failed to process the wave.
        WaveFailed = "WAVE_FAILED",
    }
}
