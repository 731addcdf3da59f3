//! The schema `ConnectionDraining`.

use gapi_runtime::v1::record;

record! {
    /// Message containing connection draining configuration.
    pub struct ConnectionDraining = "ConnectionDraining" {
        /// Configures a duration timeout for existing requests on a removed backend
        /// instance. For supported load balancers and protocols, as described inEnabling
        /// connection draining.
        pub draining_timeout_sec: Option<i32> = "drainingTimeoutSec",
    }
}
