//! The schema `RegionTargetHttpsProxiesSetSslCertificatesRequest`.

use gapi_runtime::v1::record;

record! {
    /// The schema `RegionTargetHttpsProxiesSetSslCertificatesRequest`.
    pub struct RegionTargetHttpsProxiesSetSslCertificatesRequest =
        "RegionTargetHttpsProxiesSetSslCertificatesRequest" {
        /// New set of SslCertificate resources to associate with this TargetHttpsProxy
        /// resource.
        pub ssl_certificates: Option<Vec<String>> = "sslCertificates",
    }
}
