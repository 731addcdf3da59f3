//! The schema `SecurityPolicyRuleHttpHeaderActionHttpHeaderOption`.

use gapi_runtime::v1::record;

record! {
    /// The schema `SecurityPolicyRuleHttpHeaderActionHttpHeaderOption`.
    pub struct SecurityPolicyRuleHttpHeaderActionHttpHeaderOption =
        "SecurityPolicyRuleHttpHeaderActionHttpHeaderOption" {
        /// The name of the header to set.
        pub header_name: Option<String> = "headerName",
        /// The value to set the named header to.
        pub header_value: Option<String> = "headerValue",
    }
}
