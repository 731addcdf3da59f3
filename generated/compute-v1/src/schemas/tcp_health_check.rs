//! The schema `TCPHealthCheck`.

use gapi_runtime::v1::Open;
use gapi_runtime::v1::open_enum;
use gapi_runtime::v1::record;

record! {
    /// The schema `TCPHealthCheck`.
    pub struct TcpHealthCheck = "TCPHealthCheck" {
        /// The TCP port number to which the health check prober sends packets. The
        /// default value is 80. Valid values are 1 through65535.
        pub port: Option<i32> = "port",
        /// Not supported.
        pub port_name: Option<String> = "portName",
        /// Specifies how a port is selected for health checking. Can be one of the
        /// following values: USE_FIXED_PORT: Specifies a port number explicitly using
        /// theport field in the health check. Supported by backend services for
        /// passthrough load balancers and backend services for proxy load balancers. Not
        /// supported by target pools. The health check supports all backends supported
        /// by the backend service provided the backend can be health checked. For
        /// example, GCE_VM_IP network endpoint groups, GCE_VM_IP_PORT network endpoint
        /// groups, and instance group backends. USE_NAMED_PORT: Not supported.
        /// USE_SERVING_PORT: Provides an indirect method of specifying the health check
        /// port by referring to the backend service. Only supported by backend services
        /// for proxy load balancers. Not supported by target pools. Not supported by
        /// backend services for passthrough load balancers. Supports all backends that
        /// can be health checked; for example,GCE_VM_IP_PORT network endpoint groups and
        /// instance group backends.
        ///
        /// For GCE_VM_IP_PORT network endpoint group backends, the health check uses the
        /// port number specified for each endpoint in the network endpoint group. For
        /// instance group backends, the health check uses the port number determined by
        /// looking up the backend service's named port in the instance group's list of
        /// named ports.
        pub port_specification: Option<Open<TcpHealthCheckPortSpecification>> =
            "portSpecification",
        /// Specifies the type of proxy header to append before sending data to the
        /// backend, either NONE or PROXY_V1. The default is NONE.
        pub proxy_header: Option<Open<TcpHealthCheckProxyHeader>> = "proxyHeader",
        /// Instructs the health check prober to send this exact ASCII string, up to 1024
        /// bytes in length, after establishing the TCP connection.
        pub request: Option<String> = "request",
        /// Creates a content-based TCP health check. In addition to establishing a TCP
        /// connection, you can configure the health check to pass only when the backend
        /// sends this exact response ASCII string, up to 1024 bytes in length. For
        /// details, see:
        /// <https://cloud.google.com/load-balancing/docs/health-check-concepts#criteria-protocol-ssl-tcp>
        pub response: Option<String> = "response",
    }
}

open_enum! {
    /// Specifies how a port is selected for health checking. Can be one of the following
    /// values: USE_FIXED_PORT: Specifies a port number explicitly using theport field in
    /// the health check. Supported by backend services for passthrough load balancers
    /// and backend services for proxy load balancers. Not supported by target pools. The
    /// health check supports all backends supported by the backend service provided the
    /// backend can be health checked. For example, GCE_VM_IP network endpoint groups,
    /// GCE_VM_IP_PORT network endpoint groups, and instance group backends.
    /// USE_NAMED_PORT: Not supported. USE_SERVING_PORT: Provides an indirect method of
    /// specifying the health check port by referring to the backend service. Only
    /// supported by backend services for proxy load balancers. Not supported by target
    /// pools. Not supported by backend services for passthrough load balancers. Supports
    /// all backends that can be health checked; for example,GCE_VM_IP_PORT network
    /// endpoint groups and instance group backends.
    ///
    /// For GCE_VM_IP_PORT network endpoint group backends, the health check uses the
    /// port number specified for each endpoint in the network endpoint group. For
    /// instance group backends, the health check uses the port number determined by
    /// looking up the backend service's named port in the instance group's list of named
    /// ports.
    pub enum TcpHealthCheckPortSpecification = "TCPHealthCheck.portSpecification" {
        /// The port number in the health check's port is used for health checking.
        /// Applies to network endpoint group and instance group backends.
        UseFixedPort = "USE_FIXED_PORT",
        /// Not supported.
        UseNamedPort = "USE_NAMED_PORT",
        /// For network endpoint group backends, the health check uses the port number
        /// specified on each endpoint in the network endpoint group. For instance group
        /// backends, the health check uses the port number specified for the backend
        /// service's named port defined in the instance group's named ports.
        UseServingPort = "USE_SERVING_PORT",
    }
}

open_enum! {
    /// Specifies the type of proxy header to append before sending data to the backend,
    /// either NONE or PROXY_V1. The default is NONE.
    pub enum TcpHealthCheckProxyHeader = "TCPHealthCheck.proxyHeader" {
        /// The value `NONE`.
        None = "NONE",
        /// The value `PROXY_V1`.
        ProxyV1 = "PROXY_V1",
    }
}
