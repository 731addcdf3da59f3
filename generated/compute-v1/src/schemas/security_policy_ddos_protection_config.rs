//! The schema `SecurityPolicyDdosProtectionConfig`.

use gapi_runtime::v1::Open;
use gapi_runtime::v1::open_enum;
use gapi_runtime::v1::record;

record! {
    /// The schema `SecurityPolicyDdosProtectionConfig`.
    pub struct SecurityPolicyDdosProtectionConfig =
        "SecurityPolicyDdosProtectionConfig" {
        /// The property `ddosAdaptiveProtection`.
        pub ddos_adaptive_protection: Option<Open<SecurityPolicyDdosProtectionConfigDdosAdaptiveProtection>> =
            "ddosAdaptiveProtection",
        /// DDoS Protection for Network Load Balancers (and VMs with public IPs) builds
        /// DDoS mitigations that minimize collateral damage. It quantifies this as the
        /// fraction of a non-abuse baseline that's inadvertently blocked.
        ///
        /// Rules whose collateral damage exceeds ddosImpactedBaselineThreshold will not
        /// be deployed. Using a lower value will prioritize keeping collateral damage
        /// low, possibly at the cost of its effectiveness in rate limiting some or all
        /// of the attack. It should typically be unset, so Advanced DDoS (and Adaptive
        /// Protection) uses the best mitigation it can find. Setting the threshold is
        /// advised if there are logs for false positive detections with high collateral
        /// damage, and will cause Advanced DDoS to attempt to find a less aggressive
        /// rule that satisfies the constraint. If a suitable rule cannot be found, the
        /// system falls back to either no mitigation for smaller attacks or broader
        /// network throttles for larger ones.
        pub ddos_impacted_baseline_threshold: Option<f64> =
            "ddosImpactedBaselineThreshold",
        /// The property `ddosProtection`.
        pub ddos_protection: Option<Open<SecurityPolicyDdosProtectionConfigDdosProtection>> =
            "ddosProtection",
    }
}

open_enum! {
    /// The property `ddosAdaptiveProtection` of `SecurityPolicyDdosProtectionConfig`.
    pub enum SecurityPolicyDdosProtectionConfigDdosAdaptiveProtection =
        "SecurityPolicyDdosProtectionConfig.ddosAdaptiveProtection" {
        /// The value `DDOS_ADAPTIVE_PROTECTION_UNSPECIFIED`.
        DdosAdaptiveProtectionUnspecified = "DDOS_ADAPTIVE_PROTECTION_UNSPECIFIED",
        /// The value `DISABLED`.
        Disabled = "DISABLED",
        /// The value `ENABLED`.
        Enabled = "ENABLED",
        /// The value `PREVIEW`.
        Preview = "PREVIEW",
        /// The value `UNSPECIFIED_ADAPTIVE_PROTECTION`.
        #[deprecated]
        UnspecifiedAdaptiveProtection = "UNSPECIFIED_ADAPTIVE_PROTECTION",
    }
}

open_enum! {
    /// The property `ddosProtection` of `SecurityPolicyDdosProtectionConfig`.
    pub enum SecurityPolicyDdosProtectionConfigDdosProtection =
        "SecurityPolicyDdosProtectionConfig.ddosProtection" {
        /// The value `ADVANCED`.
        Advanced = "ADVANCED",
        /// The value `ADVANCED_PREVIEW`.
        AdvancedPreview = "ADVANCED_PREVIEW",
        /// The value `STANDARD`.
        Standard = "STANDARD",
    }
}
