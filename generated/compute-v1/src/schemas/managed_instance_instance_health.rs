//! The schema `ManagedInstanceInstanceHealth`.

use gapi_runtime::v1::Open;
use gapi_runtime::v1::open_enum;
use gapi_runtime::v1::record;

record! {
    /// The schema `ManagedInstanceInstanceHealth`.
    pub struct ManagedInstanceInstanceHealth = "ManagedInstanceInstanceHealth" {
        /// Output only. \[Output Only\] The current detailed instance health state.
        pub detailed_health_state: Option<Open<ManagedInstanceInstanceHealthDetailedHealthState>> =
            "detailedHealthState",
        /// Output only. \[Output Only\] The URL for the health check that verifies
        /// whether the instance is healthy.
        pub health_check: Option<String> = "healthCheck",
    }
}

open_enum! {
    /// Output only. \[Output Only\] The current detailed instance health state.
    pub enum ManagedInstanceInstanceHealthDetailedHealthState =
        "ManagedInstanceInstanceHealth.detailedHealthState" {
        /// The instance is being drained. The existing connections to the instance have
        /// time to complete, but the new ones are being refused.
        Draining = "DRAINING",
        /// The instance is reachable i.e. a connection to the application health
        /// checking endpoint can be established, and conforms to the requirements
        /// defined by the health check.
        Healthy = "HEALTHY",
        /// The instance is unreachable i.e. a connection to the application health
        /// checking endpoint cannot be established, or the server does not respond
        /// within the specified timeout.
        Timeout = "TIMEOUT",
        /// The instance is reachable, but does not conform to the requirements defined
        /// by the health check.
        Unhealthy = "UNHEALTHY",
        /// The health checking system is aware of the instance but its health is not
        /// known at the moment.
        Unknown = "UNKNOWN",
    }
}
