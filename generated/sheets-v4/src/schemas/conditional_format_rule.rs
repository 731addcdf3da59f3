//! The schema `ConditionalFormatRule`.

use gapi_runtime::v1::record;

use super::BooleanRule;
use super::GradientRule;
use super::GridRange;

record! {
    /// A rule describing a conditional format.
    pub struct ConditionalFormatRule = "ConditionalFormatRule" {
        /// The formatting is either "on" or "off" according to the rule.
        pub boolean_rule: Option<Box<BooleanRule>> = "booleanRule",
        /// The formatting will vary based on the gradients in the rule.
        pub gradient_rule: Option<Box<GradientRule>> = "gradientRule",
        /// The ranges that are formatted if the condition is true. All the ranges must
        /// be on the same grid.
        pub ranges: Option<Vec<GridRange>> = "ranges",
    }
}
