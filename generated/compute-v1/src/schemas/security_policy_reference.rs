//! The schema `SecurityPolicyReference`.

use gapi_runtime::v1::record;

record! {
    /// The schema `SecurityPolicyReference`.
    pub struct SecurityPolicyReference = "SecurityPolicyReference" {
        /// The property `securityPolicy`.
        pub security_policy: Option<String> = "securityPolicy",
    }
}
