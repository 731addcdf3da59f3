//! The schema `PrivacyPolicy`.

use gapi_runtime::v1::record;

use super::AggregationThresholdPolicy;
use super::DifferentialPrivacyPolicy;
use super::JoinRestrictionPolicy;

record! {
    /// Represents privacy policy that contains the privacy requirements specified by the
    /// data owner. Currently, this is only supported on views.
    pub struct PrivacyPolicy = "PrivacyPolicy" {
        /// Optional. Policy used for aggregation thresholds.
        pub aggregation_threshold_policy: Option<Box<AggregationThresholdPolicy>> =
            "aggregationThresholdPolicy",
        /// Optional. Policy used for differential privacy.
        pub differential_privacy_policy: Option<Box<DifferentialPrivacyPolicy>> =
            "differentialPrivacyPolicy",
        /// Optional. Join restriction policy is outside of the one of policies, since
        /// this policy can be set along with other policies. This policy gives data
        /// providers the ability to enforce joins on the 'join_allowed_columns' when
        /// data is queried from a privacy protected view.
        pub join_restriction_policy: Option<Box<JoinRestrictionPolicy>> =
            "joinRestrictionPolicy",
    }
}
