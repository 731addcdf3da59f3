//! The schema `RolloutWaveDetailsOrchestratedWaveDetailsLocationStatus`.

use gapi_runtime::v1::Open;
use gapi_runtime::v1::open_enum;
use gapi_runtime::v1::record;

record! {
    /// Represents the status of a location in a wave.
    pub struct RolloutWaveDetailsOrchestratedWaveDetailsLocationStatus =
        "RolloutWaveDetailsOrchestratedWaveDetailsLocationStatus" {
        /// Output only. Location state of the wave.
        pub state: Option<Open<RolloutWaveDetailsOrchestratedWaveDetailsLocationStatusState>> =
            "state",
    }
}

open_enum! {
    /// Output only. Location state of the wave.
    pub enum RolloutWaveDetailsOrchestratedWaveDetailsLocationStatusState =
        "RolloutWaveDetailsOrchestratedWaveDetailsLocationStatus.state" {
        /// Work on the wave failed.
        StateFailed = "STATE_FAILED",
        /// Work on the wave is in progress.
        StateInProgress = "STATE_IN_PROGRESS",
        /// Work on the wave is pending.
        StatePending = "STATE_PENDING",
        /// Work on the wave was canceled or skipped.
        StateSkipped = "STATE_SKIPPED",
        /// Work on the wave succeeded.
        StateSucceeded = "STATE_SUCCEEDED",
        /// Undefined default state. Should never be exposed to users.
        StateUnspecified = "STATE_UNSPECIFIED",
    }
}
