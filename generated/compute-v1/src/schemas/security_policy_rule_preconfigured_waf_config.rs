//! The schema `SecurityPolicyRulePreconfiguredWafConfig`.

use gapi_runtime::v1::record;

use super::SecurityPolicyRulePreconfiguredWafConfigExclusion;

record! {
    /// The schema `SecurityPolicyRulePreconfiguredWafConfig`.
    pub struct SecurityPolicyRulePreconfiguredWafConfig =
        "SecurityPolicyRulePreconfiguredWafConfig" {
        /// A list of exclusions to apply during preconfigured WAF evaluation.
        pub exclusions: Option<Vec<SecurityPolicyRulePreconfiguredWafConfigExclusion>> =
            "exclusions",
    }
}
