//! The schema `SecurityPolicyAdaptiveProtectionConfig`.

use gapi_runtime::v1::record;

use super::SecurityPolicyAdaptiveProtectionConfigLayer7DdosDefenseConfig;

record! {
    /// Configuration options for Cloud Armor Adaptive Protection (CAAP).
    pub struct SecurityPolicyAdaptiveProtectionConfig =
        "SecurityPolicyAdaptiveProtectionConfig" {
        /// If set to true, enables Cloud Armor Machine Learning.
        pub layer7_ddos_defense_config: Option<Box<SecurityPolicyAdaptiveProtectionConfigLayer7DdosDefenseConfig>> =
            "layer7DdosDefenseConfig",
    }
}
