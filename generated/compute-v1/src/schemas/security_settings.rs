//! The schema `SecuritySettings`.

use gapi_runtime::v1::record;

use super::Awsv4Signature;

record! {
    /// The authentication and authorization settings for a BackendService.
    pub struct SecuritySettings = "SecuritySettings" {
        /// The configuration needed to generate a signature for access to private
        /// storage buckets that support AWS's Signature Version 4 for authentication.
        /// Allowed only for INTERNET_IP_PORT and INTERNET_FQDN_PORT NEG backends.
        pub aws_v4_authentication: Option<Box<Awsv4Signature>> = "awsV4Authentication",
        /// Optional. A URL referring to a networksecurity.ClientTlsPolicy resource that
        /// describes how clients should authenticate with this service's backends.
        ///
        /// clientTlsPolicy only applies to a globalBackendService with the
        /// loadBalancingScheme set to INTERNAL_SELF_MANAGED.
        ///
        /// If left blank, communications are not encrypted.
        pub client_tls_policy: Option<String> = "clientTlsPolicy",
        /// Optional. A list of Subject Alternative Names (SANs) that the client verifies
        /// during a mutual TLS handshake with an server/endpoint for thisBackendService.
        /// When the server presents its X.509 certificate to the client, the client
        /// inspects the certificate'ssubjectAltName field. If the field contains one of
        /// the specified values, the communication continues. Otherwise, it fails. This
        /// additional check enables the client to verify that the server is authorized
        /// to run the requested service.
        ///
        /// Note that the contents of the server certificate's subjectAltName field are
        /// configured by the Public Key Infrastructure which provisions server
        /// identities.
        ///
        /// Only applies to a global BackendService withloadBalancingScheme set to
        /// INTERNAL_SELF_MANAGED. Only applies when BackendService has an
        /// attachedclientTlsPolicy with clientCertificate (mTLS mode).
        pub subject_alt_names: Option<Vec<String>> = "subjectAltNames",
    }
}
