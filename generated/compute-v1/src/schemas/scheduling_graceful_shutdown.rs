//! The schema `SchedulingGracefulShutdown`.

use gapi_runtime::v1::record;

use super::DurationSchema;

record! {
    /// The configuration for gracefully shutting down the instance.
    pub struct SchedulingGracefulShutdown = "SchedulingGracefulShutdown" {
        /// Opts-in for graceful shutdown.
        pub enabled: Option<bool> = "enabled",
        /// The time allotted for the instance to gracefully shut down. If the graceful
        /// shutdown isn't complete after this time, then the instance transitions to the
        /// STOPPING state.
        pub max_duration: Option<Box<DurationSchema>> = "maxDuration",
    }
}
