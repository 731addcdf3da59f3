//! The schema `SslCertificate`.

use gapi_runtime::v1::Open;
use gapi_runtime::v1::open_enum;
use gapi_runtime::v1::record;

use super::SslCertificateManagedSslCertificate;
use super::SslCertificateSelfManagedSslCertificate;

record! {
    /// Represents an SSL certificate resource.
    ///
    /// Google Compute Engine has two SSL certificate resources:
    ///
    /// - Global (`/compute/docs/reference/rest/v1/sslCertificates`)
    /// - Regional (`/compute/docs/reference/rest/v1/regionSslCertificates`)
    ///
    /// The global SSL certificates (sslCertificates) are used by:
    ///
    /// - Global external Application Load Balancers
    /// - Classic Application Load Balancers
    /// - Proxy Network Load Balancers (with target SSL proxies)
    ///
    /// The regional SSL certificates (regionSslCertificates) are used by:
    ///
    /// - Regional external Application Load Balancers
    /// - Regional internal Application Load Balancers
    ///
    /// Optionally, certificate file contents that you upload can contain a set of up to
    /// five PEM-encoded certificates. The API call creates an object (sslCertificate)
    /// that holds this data. You can use SSL keys and certificates to secure connections
    /// to a load balancer. For more information, read Creating and using SSL
    /// certificates,SSL certificates quotas and limits, and Troubleshooting SSL
    /// certificates.
    pub struct SslCertificate = "SslCertificate" {
        /// A value read into memory from a certificate file. The certificate file must
        /// be in PEM format. The certificate chain must be no greater than 5 certs long.
        /// The chain must include at least one intermediate cert.
        pub certificate: Option<String> = "certificate",
        /// \[Output Only\] Creation timestamp inRFC3339 text format.
        pub creation_timestamp: Option<String> = "creationTimestamp",
        /// An optional description of this resource. Provide this property when you
        /// create the resource.
        pub description: Option<String> = "description",
        /// Output only. \[Output Only\] Expire time of the certificate. RFC3339
        pub expire_time: Option<String> = "expireTime",
        /// \[Output Only\] The unique identifier for the resource. This identifier is
        /// defined by the server.
        pub id: Option<u64> = "id",
        /// Output only. \[Output Only\] Type of the resource.
        /// Alwayscompute#sslCertificate for SSL certificates.
        ///
        /// The default is `compute#sslCertificate`.
        pub kind: Option<String> = "kind",
        /// Configuration and status of a managed SSL certificate.
        pub managed: Option<Box<SslCertificateManagedSslCertificate>> = "managed",
        /// Name of the resource. Provided by the client when the resource is created.
        /// The name must be 1-63 characters long, and comply withRFC1035. Specifically,
        /// the name must be 1-63 characters long and match the regular expression
        /// `[a-z]([-a-z0-9]*[a-z0-9])?` which means the first character must be a
        /// lowercase letter, and all following characters must be a dash, lowercase
        /// letter, or digit, except the last character, which cannot be a dash.
        ///
        /// Must match the pattern `[a-z](?:[-a-z0-9]{0,61}[a-z0-9])?`.
        pub name: Option<String> = "name",
        /// A value read into memory from a write-only private key file. The private key
        /// file must be in PEM format. For security, only insert requests include this
        /// field.
        pub private_key: Option<String> = "privateKey",
        /// Output only. \[Output Only\] URL of the region where the regional SSL
        /// Certificate resides. This field is not applicable to global SSL Certificate.
        pub region: Option<String> = "region",
        /// \[Output only\] Server-defined URL for the resource.
        pub self_link: Option<String> = "selfLink",
        /// Configuration and status of a self-managed SSL certificate.
        pub self_managed: Option<Box<SslCertificateSelfManagedSslCertificate>> =
            "selfManaged",
        /// Output only. \[Output Only\] Domains associated with the certificate via
        /// Subject Alternative Name.
        pub subject_alternative_names: Option<Vec<String>> = "subjectAlternativeNames",
        /// (Optional) Specifies the type of SSL certificate, either "SELF_MANAGED" or
        /// "MANAGED". If not specified, the certificate is self-managed and the
        /// fieldscertificate and private_key are used.
        ///
        /// Named `type` on the wire.
        pub type_: Option<Open<SslCertificateType>> = "type",
    }
}

open_enum! {
    /// (Optional) Specifies the type of SSL certificate, either "SELF_MANAGED" or
    /// "MANAGED". If not specified, the certificate is self-managed and the
    /// fieldscertificate and private_key are used.
    pub enum SslCertificateType = "SslCertificate.type" {
        /// Google-managed SSLCertificate.
        Managed = "MANAGED",
        /// Certificate uploaded by user.
        SelfManaged = "SELF_MANAGED",
        /// The value `TYPE_UNSPECIFIED`.
        TypeUnspecified = "TYPE_UNSPECIFIED",
    }
}
