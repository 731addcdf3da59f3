//! The schema `HttpFaultInjection`.

use gapi_runtime::v1::record;

use super::HttpFaultAbort;
use super::HttpFaultDelay;

record! {
    /// The specification for fault injection introduced into traffic to test the
    /// resiliency of clients to backend service failure. As part of fault injection,
    /// when clients send requests to a backend service, delays can be introduced by the
    /// load balancer on a percentage of requests before sending those request to the
    /// backend service. Similarly requests from clients can be aborted by the load
    /// balancer for a percentage of requests.
    pub struct HttpFaultInjection = "HttpFaultInjection" {
        /// The specification for how client requests are aborted as part of fault
        /// injection.
        pub abort: Option<Box<HttpFaultAbort>> = "abort",
        /// The specification for how client requests are delayed as part of fault
        /// injection, before being sent to a backend service.
        pub delay: Option<Box<HttpFaultDelay>> = "delay",
    }
}
