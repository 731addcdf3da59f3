//! The schema `SslPolicyReference`.

use gapi_runtime::v1::record;

record! {
    /// The schema `SslPolicyReference`.
    pub struct SslPolicyReference = "SslPolicyReference" {
        /// The property `sslPolicy`.
        pub ssl_policy: Option<String> = "sslPolicy",
    }
}
