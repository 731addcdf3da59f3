//! The schema `BackendServiceTlsSettingsSubjectAltName`.

use gapi_runtime::v1::record;

record! {
    /// A Subject Alternative Name that the load balancer matches against the SAN field
    /// in the TLS certificate provided by the backend, specified as either a DNS name or
    /// a URI, in accordance with RFC 5280 4.2.1.6
    pub struct BackendServiceTlsSettingsSubjectAltName =
        "BackendServiceTlsSettingsSubjectAltName" {
        /// The SAN specified as a DNS Name.
        pub dns_name: Option<String> = "dnsName",
        /// The SAN specified as a URI.
        pub uniform_resource_identifier: Option<String> = "uniformResourceIdentifier",
    }
}
