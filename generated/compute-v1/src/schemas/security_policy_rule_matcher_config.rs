//! The schema `SecurityPolicyRuleMatcherConfig`.

use gapi_runtime::v1::record;

record! {
    /// The schema `SecurityPolicyRuleMatcherConfig`.
    pub struct SecurityPolicyRuleMatcherConfig = "SecurityPolicyRuleMatcherConfig" {
        /// CIDR IP address range. Maximum number of src_ip_ranges allowed is 10.
        pub src_ip_ranges: Option<Vec<String>> = "srcIpRanges",
    }
}
