//! The schema `TargetHttpsProxiesSetSslCertificatesRequest`.

use gapi_runtime::v1::record;

record! {
    /// The schema `TargetHttpsProxiesSetSslCertificatesRequest`.
    pub struct TargetHttpsProxiesSetSslCertificatesRequest =
        "TargetHttpsProxiesSetSslCertificatesRequest" {
        /// New set of SslCertificate resources to associate with this TargetHttpsProxy
        /// resource. At least one SSL certificate must be specified. Currently, you may
        /// specify up to 15 SSL certificates.
        pub ssl_certificates: Option<Vec<String>> = "sslCertificates",
    }
}
