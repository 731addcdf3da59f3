//! The schema `HttpHealthCheck`.

use gapi_runtime::v1::record;

record! {
    /// Represents a legacy HTTP Health Check resource.
    ///
    /// Legacy HTTP health checks are now only required by target pool-based network load
    /// balancers. For all other load balancers, including backend service-based network
    /// load balancers, and for managed instance group auto-healing, you must use modern
    /// (non-legacy) health checks.
    ///
    /// For more information, seeHealth checks overview.
    pub struct HttpHealthCheck = "HttpHealthCheck" {
        /// How often (in seconds) to send a health check. The default value is5 seconds.
        pub check_interval_sec: Option<i32> = "checkIntervalSec",
        /// \[Output Only\] Creation timestamp inRFC3339 text format.
        pub creation_timestamp: Option<String> = "creationTimestamp",
        /// An optional description of this resource. Provide this property when you
        /// create the resource.
        pub description: Option<String> = "description",
        /// A so-far unhealthy instance will be marked healthy after this many
        /// consecutive successes. The default value is 2.
        pub healthy_threshold: Option<i32> = "healthyThreshold",
        /// The value of the host header in the HTTP health check request. If left empty
        /// (default value), the public IP on behalf of which this health check is
        /// performed will be used.
        pub host: Option<String> = "host",
        /// \[Output Only\] The unique identifier for the resource. This identifier is
        /// defined by the server.
        pub id: Option<u64> = "id",
        /// Output only. \[Output Only\] Type of the resource.
        /// Alwayscompute#httpHealthCheck for HTTP health checks.
        ///
        /// The default is `compute#httpHealthCheck`.
        pub kind: Option<String> = "kind",
        /// Name of the resource. Provided by the client when the resource is created.
        /// The name must be 1-63 characters long, and comply withRFC1035. Specifically,
        /// the name must be 1-63 characters long and match the regular expression
        /// `[a-z]([-a-z0-9]*[a-z0-9])?` which means the first character must be a
        /// lowercase letter, and all following characters must be a dash, lowercase
        /// letter, or digit, except the last character, which cannot be a dash.
        ///
        /// Must match the pattern `[a-z](?:[-a-z0-9]{0,61}[a-z0-9])?`.
        pub name: Option<String> = "name",
        /// The TCP port number for the HTTP health check request. The default value
        /// is80.
        pub port: Option<i32> = "port",
        /// The request path of the HTTP health check request. The default value is/.
        /// This field does not support query parameters. Must comply withRFC3986.
        pub request_path: Option<String> = "requestPath",
        /// \[Output Only\] Server-defined URL for the resource.
        pub self_link: Option<String> = "selfLink",
        /// How long (in seconds) to wait before claiming failure. The default value is5
        /// seconds. It is invalid for timeoutSec to have greater value than
        /// checkIntervalSec.
        pub timeout_sec: Option<i32> = "timeoutSec",
        /// A so-far healthy instance will be marked unhealthy after this many
        /// consecutive failures. The default value is 2.
        pub unhealthy_threshold: Option<i32> = "unhealthyThreshold",
    }
}
