//! The schema `TargetSslProxy`.

use gapi_runtime::v1::Open;
use gapi_runtime::v1::open_enum;
use gapi_runtime::v1::record;

record! {
    /// Represents a Target SSL Proxy resource.
    ///
    /// A target SSL proxy is a component of a Proxy Network Load Balancer. The
    /// forwarding rule references the target SSL proxy, and the target proxy then
    /// references a backend service. For more information, readProxy Network Load
    /// Balancer overview.
    pub struct TargetSslProxy = "TargetSslProxy" {
        /// URL of a certificate map that identifies a certificate map associated with
        /// the given target proxy. This field can only be set for global target proxies.
        /// If set, sslCertificates will be ignored.
        ///
        /// Accepted format
        /// is//certificatemanager.googleapis.com/projects/{project}/locations/{location}/certificateMaps/{resourceName}.
        pub certificate_map: Option<String> = "certificateMap",
        /// Output only. \[Output Only\] Creation timestamp inRFC3339 text format.
        pub creation_timestamp: Option<String> = "creationTimestamp",
        /// An optional description of this resource. Provide this property when you
        /// create the resource.
        pub description: Option<String> = "description",
        /// \[Output Only\] The unique identifier for the resource. This identifier is
        /// defined by the server.
        pub id: Option<u64> = "id",
        /// Output only. \[Output Only\] Type of the resource.
        /// Alwayscompute#targetSslProxy for target SSL proxies.
        ///
        /// The default is `compute#targetSslProxy`.
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
        /// Specifies the type of proxy header to append before sending data to the
        /// backend, either NONE or PROXY_V1. The default is NONE.
        pub proxy_header: Option<Open<TargetSslProxyProxyHeader>> = "proxyHeader",
        /// \[Output Only\] Server-defined URL for the resource.
        pub self_link: Option<String> = "selfLink",
        /// URL to the BackendService resource.
        pub service: Option<String> = "service",
        /// URLs to SslCertificate resources that are used to authenticate connections to
        /// Backends. At least one SSL certificate must be specified. Currently, you may
        /// specify up to 15 SSL certificates. sslCertificates do not apply when the load
        /// balancing scheme is set to INTERNAL_SELF_MANAGED.
        pub ssl_certificates: Option<Vec<String>> = "sslCertificates",
        /// URL of SslPolicy resource that will be associated with the TargetSslProxy
        /// resource. If not set, the TargetSslProxy resource will not have any SSL
        /// policy configured.
        pub ssl_policy: Option<String> = "sslPolicy",
    }
}

open_enum! {
    /// Specifies the type of proxy header to append before sending data to the backend,
    /// either NONE or PROXY_V1. The default is NONE.
    pub enum TargetSslProxyProxyHeader = "TargetSslProxy.proxyHeader" {
        /// The value `NONE`.
        None = "NONE",
        /// The value `PROXY_V1`.
        ProxyV1 = "PROXY_V1",
    }
}
