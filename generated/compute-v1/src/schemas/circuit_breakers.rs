//! The schema `CircuitBreakers`.

use gapi_runtime::v1::record;

record! {
    /// Settings controlling the volume of requests, connections and retries to this
    /// backend service.
    pub struct CircuitBreakers = "CircuitBreakers" {
        /// The maximum number of connections to the backend service. If not specified,
        /// there is no limit.
        ///
        /// Not supported when the backend service is referenced by a URL map that is
        /// bound to target gRPC proxy that has validateForProxyless field set to true.
        pub max_connections: Option<i32> = "maxConnections",
        /// The maximum number of pending requests allowed to the backend service. If not
        /// specified, there is no limit.
        ///
        /// Not supported when the backend service is referenced by a URL map that is
        /// bound to target gRPC proxy that has validateForProxyless field set to true.
        pub max_pending_requests: Option<i32> = "maxPendingRequests",
        /// The maximum number of parallel requests that allowed to the backend service.
        /// If not specified, there is no limit.
        pub max_requests: Option<i32> = "maxRequests",
        /// Maximum requests for a single connection to the backend service. This
        /// parameter is respected by both the HTTP/1.1 and HTTP/2 implementations. If
        /// not specified, there is no limit. Setting this parameter to 1 will
        /// effectively disable keep alive.
        ///
        /// Not supported when the backend service is referenced by a URL map that is
        /// bound to target gRPC proxy that has validateForProxyless field set to true.
        pub max_requests_per_connection: Option<i32> = "maxRequestsPerConnection",
        /// The maximum number of parallel retries allowed to the backend cluster. If not
        /// specified, the default is 1.
        ///
        /// Not supported when the backend service is referenced by a URL map that is
        /// bound to target gRPC proxy that has validateForProxyless field set to true.
        pub max_retries: Option<i32> = "maxRetries",
    }
}
