//! The schema `WorkloadIdentityConfig`.

use gapi_runtime::v1::Open;
use gapi_runtime::v1::open_enum;
use gapi_runtime::v1::record;

record! {
    /// The schema `WorkloadIdentityConfig`.
    pub struct WorkloadIdentityConfig = "WorkloadIdentityConfig" {
        /// The property `identity`.
        pub identity: Option<String> = "identity",
        /// The property `identityCertificateEnabled`.
        pub identity_certificate_enabled: Option<bool> = "identityCertificateEnabled",
        /// The property `identityType`.
        pub identity_type: Option<Open<WorkloadIdentityConfigIdentityType>> =
            "identityType",
    }
}

open_enum! {
    /// The property `identityType` of `WorkloadIdentityConfig`.
    pub enum WorkloadIdentityConfigIdentityType = "WorkloadIdentityConfig.identityType" {
        /// The value `AGENT_IDENTITY`.
        AgentIdentity = "AGENT_IDENTITY",
        /// The value `IDENTITY_TYPE_UNSPECIFIED`.
        IdentityTypeUnspecified = "IDENTITY_TYPE_UNSPECIFIED",
        /// The value `SERVICE_ACCOUNT`.
        ServiceAccount = "SERVICE_ACCOUNT",
    }
}
