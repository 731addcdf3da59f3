//! The schema `UpdateConditionalFormatRuleResponse`.

use gapi_runtime::v1::record;

use super::ConditionalFormatRule;

record! {
    /// The result of updating a conditional format rule.
    pub struct UpdateConditionalFormatRuleResponse =
        "UpdateConditionalFormatRuleResponse" {
        /// The index of the new rule.
        pub new_index: Option<i32> = "newIndex",
        /// The new rule that replaced the old rule (if replacing), or the rule that was
        /// moved (if moved)
        pub new_rule: Option<Box<ConditionalFormatRule>> = "newRule",
        /// The old index of the rule. Not set if a rule was replaced (because it is the
        /// same as new_index).
        pub old_index: Option<i32> = "oldIndex",
        /// The old (deleted) rule. Not set if a rule was moved (because it is the same
        /// as new_rule).
        pub old_rule: Option<Box<ConditionalFormatRule>> = "oldRule",
    }
}
