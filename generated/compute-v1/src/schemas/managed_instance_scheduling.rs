//! The schema `ManagedInstanceScheduling`.

use gapi_runtime::Timestamp;
use gapi_runtime::v1::record;

record! {
    /// The schema `ManagedInstanceScheduling`.
    pub struct ManagedInstanceScheduling = "ManagedInstanceScheduling" {
        /// Output only. The timestamp at which the underlying instance will be triggered
        /// for graceful shutdown if it is configured. This is in RFC3339 text format.
        pub graceful_shutdown_timestamp: Option<Timestamp> = "gracefulShutdownTimestamp",
        /// Output only. The timestamp at which the managed instance will be terminated.
        /// This is in RFC3339 text format.
        pub termination_timestamp: Option<Timestamp> = "terminationTimestamp",
    }
}
