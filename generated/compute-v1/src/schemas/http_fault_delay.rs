//! The schema `HttpFaultDelay`.

use gapi_runtime::v1::record;

use super::DurationSchema;

record! {
    /// Specifies the delay introduced by the load balancer before forwarding the request
    /// to the backend service as part of fault injection.
    pub struct HttpFaultDelay = "HttpFaultDelay" {
        /// Specifies the value of the fixed delay interval.
        pub fixed_delay: Option<Box<DurationSchema>> = "fixedDelay",
        /// The percentage of traffic for connections, operations, or requests for which
        /// a delay is introduced as part of fault injection.
        ///
        /// The value must be from 0.0 to 100.0 inclusive.
        pub percentage: Option<f64> = "percentage",
    }
}
