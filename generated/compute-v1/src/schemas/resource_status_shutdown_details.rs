//! The schema `ResourceStatusShutdownDetails`.

use gapi_runtime::v1::Open;
use gapi_runtime::v1::open_enum;
use gapi_runtime::v1::record;

use super::DurationSchema;

record! {
    /// Specifies if the instance is in `PENDING_STOP` state or there is a programmed
    /// stop scheduled.
    pub struct ResourceStatusShutdownDetails = "ResourceStatusShutdownDetails" {
        /// The duration for graceful shutdown. Only applicable when
        /// `stop_state=PENDING_STOP`.
        pub max_duration: Option<Box<DurationSchema>> = "maxDuration",
        /// Past timestamp indicating the beginning of current `stopState` in RFC3339
        /// text format.
        pub request_timestamp: Option<String> = "requestTimestamp",
        /// Current stopping state of the instance.
        pub stop_state: Option<Open<ResourceStatusShutdownDetailsStopState>> =
            "stopState",
        /// Target instance state.
        pub target_state: Option<Open<ResourceStatusShutdownDetailsTargetState>> =
            "targetState",
    }
}

open_enum! {
    /// Current stopping state of the instance.
    pub enum ResourceStatusShutdownDetailsStopState =
        "ResourceStatusShutdownDetails.stopState" {
        /// The instance is gracefully shutting down.
        PendingStop = "PENDING_STOP",
        /// The instance is stopping.
        Stopping = "STOPPING",
    }
}

open_enum! {
    /// Target instance state.
    pub enum ResourceStatusShutdownDetailsTargetState =
        "ResourceStatusShutdownDetails.targetState" {
        /// The instance will be deleted.
        Deleted = "DELETED",
        /// The instance will be stopped.
        Stopped = "STOPPED",
    }
}
