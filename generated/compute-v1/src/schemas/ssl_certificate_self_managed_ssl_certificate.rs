//! The schema `SslCertificateSelfManagedSslCertificate`.

use gapi_runtime::v1::record;

record! {
    /// Configuration and status of a self-managed SSL certificate.
    pub struct SslCertificateSelfManagedSslCertificate =
        "SslCertificateSelfManagedSslCertificate" {
        /// A local certificate file. The certificate must be in PEM format. The
        /// certificate chain must be no greater than 5 certs long. The chain must
        /// include at least one intermediate cert.
        pub certificate: Option<String> = "certificate",
        /// A write-only private key in PEM format. Only insert requests will include
        /// this field.
        pub private_key: Option<String> = "privateKey",
    }
}
