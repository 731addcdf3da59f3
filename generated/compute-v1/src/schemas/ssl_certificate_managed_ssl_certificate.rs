//! The schema `SslCertificateManagedSslCertificate`.

use std::collections::BTreeMap;

use gapi_runtime::v1::Open;
use gapi_runtime::v1::open_enum;
use gapi_runtime::v1::record;

record! {
    /// Configuration and status of a managed SSL certificate.
    pub struct SslCertificateManagedSslCertificate =
        "SslCertificateManagedSslCertificate" {
        /// Output only. \[Output only\] Detailed statuses of the domains specified for
        /// managed certificate resource.
        pub domain_status: Option<BTreeMap<String, Open<SslCertificateManagedSslCertificateDomainStatus>>> =
            "domainStatus",
        /// The domains for which a managed SSL certificate will be generated. Each
        /// Google-managed SSL certificate supports up to the maximum number of domains
        /// per Google-managed SSL certificate
        /// (`/load-balancing/docs/quotas#ssl_certificates`).
        pub domains: Option<Vec<String>> = "domains",
        /// Output only. \[Output only\] Status of the managed certificate resource.
        pub status: Option<Open<SslCertificateManagedSslCertificateStatus>> = "status",
    }
}

open_enum! {
    /// A value of the property `domainStatus` of `SslCertificateManagedSslCertificate`.
    pub enum SslCertificateManagedSslCertificateDomainStatus =
        "SslCertificateManagedSslCertificate.domainStatus{}" {
        /// A managed certificate can be provisioned, no issues for this domain.
        Active = "ACTIVE",
        /// The value `DOMAIN_STATUS_UNSPECIFIED`.
        DomainStatusUnspecified = "DOMAIN_STATUS_UNSPECIFIED",
        /// Failed to check CAA records for the domain.
        FailedCaaChecking = "FAILED_CAA_CHECKING",
        /// Certificate issuance forbidden by an explicit CAA record for the domain.
        FailedCaaForbidden = "FAILED_CAA_FORBIDDEN",
        /// There seems to be problem with the user's DNS or load balancer configuration
        /// for this domain.
        FailedNotVisible = "FAILED_NOT_VISIBLE",
        /// Reached rate-limit for certificates per top-level private domain.
        FailedRateLimited = "FAILED_RATE_LIMITED",
        /// Certificate provisioning for this domain is under way. GCP will attempt to
        /// provision the first certificate.
        Provisioning = "PROVISIONING",
    }
}

open_enum! {
    /// Output only. \[Output only\] Status of the managed certificate resource.
    pub enum SslCertificateManagedSslCertificateStatus =
        "SslCertificateManagedSslCertificate.status" {
        /// The certificate management is working, and a certificate has been
        /// provisioned.
        Active = "ACTIVE",
        /// The value `MANAGED_CERTIFICATE_STATUS_UNSPECIFIED`.
        ManagedCertificateStatusUnspecified = "MANAGED_CERTIFICATE_STATUS_UNSPECIFIED",
        /// The certificate management is working. GCP will attempt to provision the
        /// first certificate.
        Provisioning = "PROVISIONING",
        /// Certificate provisioning failed due to an issue with the DNS or load
        /// balancing configuration. For details of which domain failed, consult
        /// domain_status field.
        ProvisioningFailed = "PROVISIONING_FAILED",
        /// Certificate provisioning failed due to an issue with the DNS or load
        /// balancing configuration. It won't be retried. To try again delete and create
        /// a new managed SslCertificate resource. For details of which domain failed,
        /// consult domain_status field.
        ProvisioningFailedPermanently = "PROVISIONING_FAILED_PERMANENTLY",
        /// Renewal of the certificate has failed due to an issue with the DNS or load
        /// balancing configuration. The existing cert is still serving; however, it will
        /// expire shortly. To provision a renewed certificate, delete and create a new
        /// managed SslCertificate resource. For details on which domain failed, consult
        /// domain_status field.
        RenewalFailed = "RENEWAL_FAILED",
    }
}
