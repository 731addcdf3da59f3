//! The schema
//! `SecurityPolicyAdaptiveProtectionConfigLayer7DdosDefenseConfigThresholdConfig`.

use gapi_runtime::v1::record;

use super::SecurityPolicyAdaptiveProtectionConfigLayer7DdosDefenseConfigThresholdConfigTrafficGranularityConfig;

record! {
    /// The schema
    /// `SecurityPolicyAdaptiveProtectionConfigLayer7DdosDefenseConfigThresholdConfig`.
    pub struct SecurityPolicyAdaptiveProtectionConfigLayer7DdosDefenseConfigThresholdConfig =
        "SecurityPolicyAdaptiveProtectionConfigLayer7DdosDefenseConfigThresholdConfig" {
        /// The property `autoDeployConfidenceThreshold`.
        pub auto_deploy_confidence_threshold: Option<f64> =
            "autoDeployConfidenceThreshold",
        /// The property `autoDeployExpirationSec`.
        pub auto_deploy_expiration_sec: Option<i32> = "autoDeployExpirationSec",
        /// The property `autoDeployImpactedBaselineThreshold`.
        pub auto_deploy_impacted_baseline_threshold: Option<f64> =
            "autoDeployImpactedBaselineThreshold",
        /// The property `autoDeployLoadThreshold`.
        pub auto_deploy_load_threshold: Option<f64> = "autoDeployLoadThreshold",
        /// The property `detectionAbsoluteQps`.
        pub detection_absolute_qps: Option<f64> = "detectionAbsoluteQps",
        /// The property `detectionLoadThreshold`.
        pub detection_load_threshold: Option<f64> = "detectionLoadThreshold",
        /// The property `detectionRelativeToBaselineQps`.
        pub detection_relative_to_baseline_qps: Option<f64> =
            "detectionRelativeToBaselineQps",
        /// The name must be 1-63 characters long, and comply withRFC1035. The name must
        /// be unique within the security policy.
        ///
        /// Must match the pattern `[a-z](?:[-a-z0-9]{0,61}[a-z0-9])?`.
        pub name: Option<String> = "name",
        /// Configuration options for enabling Adaptive Protection to operate on
        /// specified granular traffic units.
        pub traffic_granularity_configs: Option<Vec<SecurityPolicyAdaptiveProtectionConfigLayer7DdosDefenseConfigThresholdConfigTrafficGranularityConfig>> =
            "trafficGranularityConfigs",
    }
}
