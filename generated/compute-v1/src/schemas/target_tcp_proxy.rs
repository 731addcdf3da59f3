//! The schema `TargetTcpProxy`.

use gapi_runtime::v1::Open;
use gapi_runtime::v1::open_enum;
use gapi_runtime::v1::record;

record! {
    /// Represents a Target TCP Proxy resource.
    ///
    /// A target TCP proxy is a component of a Proxy Network Load Balancer. The
    /// forwarding rule references the target TCP proxy, and the target proxy then
    /// references a backend service. For more information, readProxy Network Load
    /// Balancer overview.
    pub struct TargetTcpProxy = "TargetTcpProxy" {
        /// Output only. \[Output Only\] Creation timestamp inRFC3339 text format.
        pub creation_timestamp: Option<String> = "creationTimestamp",
        /// An optional description of this resource. Provide this property when you
        /// create the resource.
        pub description: Option<String> = "description",
        /// \[Output Only\] The unique identifier for the resource. This identifier is
        /// defined by the server.
        pub id: Option<u64> = "id",
        /// Output only. \[Output Only\] Type of the resource.
        /// Alwayscompute#targetTcpProxy for target TCP proxies.
        ///
        /// The default is `compute#targetTcpProxy`.
        pub kind: Option<String> = "kind",
        /// Specifies the type of load balancing scheme used by this target proxy.
        pub load_balancing_scheme: Option<Open<TargetTcpProxyLoadBalancingScheme>> =
            "loadBalancingScheme",
        /// Name of the resource. Provided by the client when the resource is created.
        /// The name must be 1-63 characters long, and comply withRFC1035. Specifically,
        /// the name must be 1-63 characters long and match the regular expression
        /// `[a-z]([-a-z0-9]*[a-z0-9])?` which means the first character must be a
        /// lowercase letter, and all following characters must be a dash, lowercase
        /// letter, or digit, except the last character, which cannot be a dash.
        ///
        /// Must match the pattern `[a-z](?:[-a-z0-9]{0,61}[a-z0-9])?`.
        pub name: Option<String> = "name",
        /// This field only applies when the forwarding rule that references this target
        /// proxy has a loadBalancingScheme set toINTERNAL_SELF_MANAGED.
        ///
        /// When this field is set to true, Envoy proxies set up inbound traffic
        /// interception and bind to the IP address and port specified in the forwarding
        /// rule. This is generally useful when using Traffic Director to configure Envoy
        /// as a gateway or middle proxy (in other words, not a sidecar proxy). The Envoy
        /// proxy listens for inbound requests and handles requests when it receives
        /// them.
        ///
        /// The default is false.
        pub proxy_bind: Option<bool> = "proxyBind",
        /// Specifies the type of proxy header to append before sending data to the
        /// backend, either NONE or PROXY_V1. The default is NONE.
        pub proxy_header: Option<Open<TargetTcpProxyProxyHeader>> = "proxyHeader",
        /// Output only. \[Output Only\] URL of the region where the regional TCP proxy
        /// resides. This field is not applicable to global TCP proxy.
        pub region: Option<String> = "region",
        /// \[Output Only\] Server-defined URL for the resource.
        pub self_link: Option<String> = "selfLink",
        /// URL to the BackendService resource.
        pub service: Option<String> = "service",
    }
}

open_enum! {
    /// Specifies the type of load balancing scheme used by this target proxy.
    pub enum TargetTcpProxyLoadBalancingScheme = "TargetTcpProxy.loadBalancingScheme" {
        /// The value `EXTERNAL`.
        External = "EXTERNAL",
        /// The value `EXTERNAL_MANAGED`.
        ExternalManaged = "EXTERNAL_MANAGED",
        /// The value `INTERNAL_MANAGED`.
        InternalManaged = "INTERNAL_MANAGED",
        /// The value `LOAD_BALANCING_SCHEME_UNSPECIFIED`.
        LoadBalancingSchemeUnspecified = "LOAD_BALANCING_SCHEME_UNSPECIFIED",
    }
}

open_enum! {
    /// Specifies the type of proxy header to append before sending data to the backend,
    /// either NONE or PROXY_V1. The default is NONE.
    pub enum TargetTcpProxyProxyHeader = "TargetTcpProxy.proxyHeader" {
        /// The value `NONE`.
        None = "NONE",
        /// The value `PROXY_V1`.
        ProxyV1 = "PROXY_V1",
    }
}
