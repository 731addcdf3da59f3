//! The schema `SecurityPoliciesListPreconfiguredExpressionSetsResponse`.

use gapi_runtime::v1::record;

use super::SecurityPoliciesWafConfig;

record! {
    /// The schema `SecurityPoliciesListPreconfiguredExpressionSetsResponse`.
    pub struct SecurityPoliciesListPreconfiguredExpressionSetsResponse =
        "SecurityPoliciesListPreconfiguredExpressionSetsResponse" {
        /// The property `preconfiguredExpressionSets`.
        pub preconfigured_expression_sets: Option<Box<SecurityPoliciesWafConfig>> =
            "preconfiguredExpressionSets",
    }
}
