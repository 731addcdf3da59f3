//! The schema `SecurityPolicyRuleHttpHeaderAction`.

use gapi_runtime::v1::record;

use super::SecurityPolicyRuleHttpHeaderActionHttpHeaderOption;

record! {
    /// The schema `SecurityPolicyRuleHttpHeaderAction`.
    pub struct SecurityPolicyRuleHttpHeaderAction =
        "SecurityPolicyRuleHttpHeaderAction" {
        /// The list of request headers to add or overwrite if they're already present.
        pub request_headers_to_adds: Option<Vec<SecurityPolicyRuleHttpHeaderActionHttpHeaderOption>> =
            "requestHeadersToAdds",
    }
}
