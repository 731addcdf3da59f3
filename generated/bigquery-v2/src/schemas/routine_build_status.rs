//! The schema `RoutineBuildStatus`.

use gapi_runtime::Duration;
use gapi_runtime::Timestamp;
use gapi_runtime::v1::Open;
use gapi_runtime::v1::open_enum;
use gapi_runtime::v1::record;

use super::ErrorProto;

record! {
    /// The status of a routine build.
    pub struct RoutineBuildStatus = "RoutineBuildStatus" {
        /// Output only. The time taken for the image build. Populated only after the
        /// build succeeds or fails.
        pub build_duration: Option<Duration> = "buildDuration",
        /// Output only. The current build state of the routine.
        pub build_state: Option<Open<RoutineBuildStatusBuildState>> = "buildState",
        /// Output only. The time when the build state was updated last.
        pub build_state_update_time: Option<Timestamp> = "buildStateUpdateTime",
        /// Output only. A result object that will be present only if the build has
        /// failed.
        pub error_result: Option<Box<ErrorProto>> = "errorResult",
        /// Output only. The size of the image in bytes. Populated only after the build
        /// succeeds.
        pub image_size_bytes: Option<i64> = "imageSizeBytes",
    }
}

open_enum! {
    /// Output only. The current build state of the routine.
    pub enum RoutineBuildStatusBuildState = "RoutineBuildStatus.buildState" {
        /// Default value.
        BuildStateUnspecified = "BUILD_STATE_UNSPECIFIED",
        /// The build is in progress.
        InProgress = "IN_PROGRESS",
        /// The build has succeeded.
        Succeeded = "SUCCEEDED",
        /// The build has failed.
        Failed = "FAILED",
    }
}
