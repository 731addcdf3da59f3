//! The schema `HealthCheck`.

use gapi_runtime::v1::Open;
use gapi_runtime::v1::open_enum;
use gapi_runtime::v1::record;

use super::GrpcHealthCheck;
use super::GrpctlsHealthCheck;
use super::HealthCheckLogConfig;
use super::Http2HealthCheck;
use super::HttpHealthCheck2;
use super::HttpsHealthCheck2;
use super::SslHealthCheck;
use super::TcpHealthCheck;

record! {
    /// Represents a health check resource.
    ///
    /// Google Compute Engine has two health check resources:
    ///
    /// - Regional (`/compute/docs/reference/rest/v1/regionHealthChecks`)
    /// - Global (`/compute/docs/reference/rest/v1/healthChecks`)
    ///
    /// These health check resources can be used for load balancing and for autohealing
    /// VMs in a managed instance group (MIG).
    ///
    /// **Load balancing**
    ///
    /// Health check requirements vary depending on the type of load balancer. For
    /// details about the type of health check supported for each load balancer and
    /// corresponding backend type, see Health checks overview: Load balancer guide.
    ///
    /// **Autohealing in MIGs**
    ///
    /// The health checks that you use for autohealing VMs in a MIG can be either
    /// regional or global. For more information, see Set up an application health check
    /// and autohealing.
    ///
    /// For more information, seeHealth checks overview.
    pub struct HealthCheck = "HealthCheck" {
        /// How often (in seconds) to send a health check. The default value is 5
        /// seconds.
        pub check_interval_sec: Option<i32> = "checkIntervalSec",
        /// Output only. \[Output Only\] Creation timestamp in3339 text format.
        pub creation_timestamp: Option<String> = "creationTimestamp",
        /// An optional description of this resource. Provide this property when you
        /// create the resource.
        pub description: Option<String> = "description",
        /// The property `grpcHealthCheck`.
        pub grpc_health_check: Option<Box<GrpcHealthCheck>> = "grpcHealthCheck",
        /// The property `grpcTlsHealthCheck`.
        pub grpc_tls_health_check: Option<Box<GrpctlsHealthCheck>> =
            "grpcTlsHealthCheck",
        /// A so-far unhealthy instance will be marked healthy after this many
        /// consecutive successes. The default value is 2.
        pub healthy_threshold: Option<i32> = "healthyThreshold",
        /// The property `http2HealthCheck`.
        pub http2_health_check: Option<Box<Http2HealthCheck>> = "http2HealthCheck",
        /// The property `httpHealthCheck`.
        pub http_health_check: Option<Box<HttpHealthCheck2>> = "httpHealthCheck",
        /// The property `httpsHealthCheck`.
        pub https_health_check: Option<Box<HttpsHealthCheck2>> = "httpsHealthCheck",
        /// \[Output Only\] The unique identifier for the resource. This identifier is
        /// defined by the server.
        pub id: Option<u64> = "id",
        /// Output only. Type of the resource.
        ///
        /// The default is `compute#healthCheck`.
        pub kind: Option<String> = "kind",
        /// Configure logging on this health check.
        pub log_config: Option<Box<HealthCheckLogConfig>> = "logConfig",
        /// Name of the resource. Provided by the client when the resource is created.
        /// The name must be 1-63 characters long, and comply withRFC1035. For example, a
        /// name that is 1-63 characters long, matches the regular expression
        /// `[a-z]([-a-z0-9]*[a-z0-9])?`, and otherwise complies with RFC1035. This
        /// regular expression describes a name where the first character is a lowercase
        /// letter, and all following characters are a dash, lowercase letter, or digit,
        /// except the last character, which isn't a dash.
        ///
        /// Must match the pattern `[a-z](?:[-a-z0-9]{0,61}[a-z0-9])?`.
        pub name: Option<String> = "name",
        /// Output only. \[Output Only\] Region where the health check resides. Not
        /// applicable to global health checks.
        pub region: Option<String> = "region",
        /// \[Output Only\] Server-defined URL for the resource.
        pub self_link: Option<String> = "selfLink",
        /// The list of cloud regions from which health checks are performed. If any
        /// regions are specified, then exactly 3 regions should be specified. The region
        /// names must be valid names of Google Cloud regions. This can only be set for
        /// global health check. If this list is non-empty, then there are restrictions
        /// on what other health check fields are supported and what other resources can
        /// use this health check:
        ///
        /// - SSL, HTTP2, GRPC, and GRPC_WITH_TLS protocols are not supported.
        /// - The TCP request field is not supported.
        /// - The proxyHeader field for HTTP, HTTPS, and TCP is not supported.
        /// - The checkIntervalSec field must be at least 30.
        /// - The health check cannot be used with BackendService nor with managed
        ///   instance group auto-healing.
        pub source_regions: Option<Vec<String>> = "sourceRegions",
        /// The property `sslHealthCheck`.
        pub ssl_health_check: Option<Box<SslHealthCheck>> = "sslHealthCheck",
        /// The property `tcpHealthCheck`.
        pub tcp_health_check: Option<Box<TcpHealthCheck>> = "tcpHealthCheck",
        /// How long (in seconds) to wait before claiming failure. The default value is 5
        /// seconds. It is invalid for timeoutSec to have greater value than
        /// checkIntervalSec.
        pub timeout_sec: Option<i32> = "timeoutSec",
        /// Specifies the type of the healthCheck, either TCP,SSL, HTTP, HTTPS,HTTP2,
        /// GRPC or GRPC_WITH_TLS. Exactly one of the protocol-specific health check
        /// fields must be specified, which must match type field.
        ///
        /// Named `type` on the wire.
        pub type_: Option<Open<HealthCheckType>> = "type",
        /// A so-far healthy instance will be marked unhealthy after this many
        /// consecutive failures. The default value is 2.
        pub unhealthy_threshold: Option<i32> = "unhealthyThreshold",
    }
}

open_enum! {
    /// Specifies the type of the healthCheck, either TCP,SSL, HTTP, HTTPS,HTTP2, GRPC or
    /// GRPC_WITH_TLS. Exactly one of the protocol-specific health check fields must be
    /// specified, which must match type field.
    pub enum HealthCheckType = "HealthCheck.type" {
        /// The value `GRPC`.
        Grpc = "GRPC",
        /// The value `GRPC_WITH_TLS`.
        GrpcWithTls = "GRPC_WITH_TLS",
        /// The value `HTTP`.
        Http = "HTTP",
        /// The value `HTTP2`.
        Http2 = "HTTP2",
        /// The value `HTTPS`.
        Https = "HTTPS",
        /// The value `INVALID`.
        Invalid = "INVALID",
        /// The value `SSL`.
        Ssl = "SSL",
        /// The value `TCP`.
        Tcp = "TCP",
    }
}
