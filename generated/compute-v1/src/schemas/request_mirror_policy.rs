//! The schema `RequestMirrorPolicy`.

use gapi_runtime::v1::record;

record! {
    /// A policy that specifies how requests intended for the route's backends are
    /// shadowed to a separate mirrored backend service. The load balancer doesn't wait
    /// for responses from the shadow service. Before sending traffic to the shadow
    /// service, the host or authority header is suffixed with-shadow.
    pub struct RequestMirrorPolicy = "RequestMirrorPolicy" {
        /// The full or partial URL to the BackendService resource being mirrored to.
        ///
        /// The backend service configured for a mirroring policy must reference backends
        /// that are of the same type as the original backend service matched in the URL
        /// map.
        ///
        /// Serverless NEG backends are not currently supported as a mirrored backend
        /// service.
        pub backend_service: Option<String> = "backendService",
        /// The percentage of requests to be mirrored to `backend_service`.
        pub mirror_percent: Option<f64> = "mirrorPercent",
    }
}
