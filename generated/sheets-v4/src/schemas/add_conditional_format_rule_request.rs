//! The schema `AddConditionalFormatRuleRequest`.

use gapi_runtime::v1::record;

use super::ConditionalFormatRule;

record! {
    /// Adds a new conditional format rule at the given index. All subsequent rules'
    /// indexes are incremented.
    pub struct AddConditionalFormatRuleRequest = "AddConditionalFormatRuleRequest" {
        /// The zero-based index where the rule should be inserted.
        pub index: Option<i32> = "index",
        /// The rule to add.
        pub rule: Option<Box<ConditionalFormatRule>> = "rule",
    }
}
