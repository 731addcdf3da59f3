//! The schema `TargetSslProxiesSetSslCertificatesRequest`.

use gapi_runtime::v1::record;

record! {
    /// The schema `TargetSslProxiesSetSslCertificatesRequest`.
    pub struct TargetSslProxiesSetSslCertificatesRequest =
        "TargetSslProxiesSetSslCertificatesRequest" {
        /// New set of URLs to SslCertificate resources to associate with this
        /// TargetSslProxy. At least one SSL certificate must be specified. Currently,
        /// you may specify up to 15 SSL certificates.
        pub ssl_certificates: Option<Vec<String>> = "sslCertificates",
    }
}
