//! The schema `PreconfiguredWafSet`.

use gapi_runtime::v1::record;

use super::WafExpressionSet;

record! {
    /// The schema `PreconfiguredWafSet`.
    pub struct PreconfiguredWafSet = "PreconfiguredWafSet" {
        /// List of entities that are currently supported for WAF rules.
        pub expression_sets: Option<Vec<WafExpressionSet>> = "expressionSets",
    }
}
