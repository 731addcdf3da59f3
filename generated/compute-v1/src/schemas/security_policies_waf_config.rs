//! The schema `SecurityPoliciesWafConfig`.

use gapi_runtime::v1::record;

use super::PreconfiguredWafSet;

record! {
    /// The schema `SecurityPoliciesWafConfig`.
    pub struct SecurityPoliciesWafConfig = "SecurityPoliciesWafConfig" {
        /// The property `wafRules`.
        pub waf_rules: Option<Box<PreconfiguredWafSet>> = "wafRules",
    }
}
