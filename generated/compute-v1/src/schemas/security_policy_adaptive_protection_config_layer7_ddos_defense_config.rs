//! The schema `SecurityPolicyAdaptiveProtectionConfigLayer7DdosDefenseConfig`.

use gapi_runtime::v1::Open;
use gapi_runtime::v1::open_enum;
use gapi_runtime::v1::record;

use super::SecurityPolicyAdaptiveProtectionConfigLayer7DdosDefenseConfigThresholdConfig;

record! {
    /// Configuration options for L7 DDoS detection. This field is only supported in
    /// Global Security Policies of type CLOUD_ARMOR.
    pub struct SecurityPolicyAdaptiveProtectionConfigLayer7DdosDefenseConfig =
        "SecurityPolicyAdaptiveProtectionConfigLayer7DdosDefenseConfig" {
        /// If set to true, enables CAAP for L7 DDoS detection. This field is only
        /// supported in Global Security Policies of type CLOUD_ARMOR.
        pub enable: Option<bool> = "enable",
        /// Rule visibility can be one of the following: STANDARD - opaque rules.
        /// (default) PREMIUM - transparent rules. This field is only supported in Global
        /// Security Policies of type CLOUD_ARMOR.
        pub rule_visibility: Option<Open<SecurityPolicyAdaptiveProtectionConfigLayer7DdosDefenseConfigRuleVisibility>> =
            "ruleVisibility",
        /// Configuration options for layer7 adaptive protection for various customizable
        /// thresholds.
        pub threshold_configs: Option<Vec<SecurityPolicyAdaptiveProtectionConfigLayer7DdosDefenseConfigThresholdConfig>> =
            "thresholdConfigs",
    }
}

open_enum! {
    /// Rule visibility can be one of the following: STANDARD - opaque rules. (default)
    /// PREMIUM - transparent rules. This field is only supported in Global Security
    /// Policies of type CLOUD_ARMOR.
    pub enum SecurityPolicyAdaptiveProtectionConfigLayer7DdosDefenseConfigRuleVisibility =
        "SecurityPolicyAdaptiveProtectionConfigLayer7DdosDefenseConfig.ruleVisibility" {
        /// The value `PREMIUM`.
        Premium = "PREMIUM",
        /// The value `STANDARD`.
        Standard = "STANDARD",
    }
}
