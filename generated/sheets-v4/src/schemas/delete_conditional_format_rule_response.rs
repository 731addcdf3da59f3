//! The schema `DeleteConditionalFormatRuleResponse`.

use gapi_runtime::v1::record;

use super::ConditionalFormatRule;

record! {
    /// The result of deleting a conditional format rule.
    pub struct DeleteConditionalFormatRuleResponse =
        "DeleteConditionalFormatRuleResponse" {
        /// The rule that was deleted.
        pub rule: Option<Box<ConditionalFormatRule>> = "rule",
    }
}
