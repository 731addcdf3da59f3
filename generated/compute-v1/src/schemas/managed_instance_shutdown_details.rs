//! The schema `ManagedInstanceShutdownDetails`.

use gapi_runtime::Timestamp;
use gapi_runtime::v1::record;

use super::DurationSchema;

record! {
    /// The schema `ManagedInstanceShutdownDetails`.
    pub struct ManagedInstanceShutdownDetails = "ManagedInstanceShutdownDetails" {
        /// Output only. The duration for graceful shutdown. Only applicable when the
        /// instance is in `PENDING_STOP` state.
        pub max_duration: Option<Box<DurationSchema>> = "maxDuration",
        /// Output only. Past timestamp indicating the beginning of `PENDING_STOP` state
        /// of instance in RFC3339 text format.
        pub request_timestamp: Option<Timestamp> = "requestTimestamp",
    }
}
