//! The schema `UpdateConditionalFormatRuleRequest`.

use gapi_runtime::v1::record;

use super::ConditionalFormatRule;

record! {
    /// Updates a conditional format rule at the given index, or moves a conditional
    /// format rule to another index.
    pub struct UpdateConditionalFormatRuleRequest =
        "UpdateConditionalFormatRuleRequest" {
        /// The zero-based index of the rule that should be replaced or moved.
        pub index: Option<i32> = "index",
        /// The zero-based new index the rule should end up at.
        pub new_index: Option<i32> = "newIndex",
        /// The rule that should replace the rule at the given index.
        pub rule: Option<Box<ConditionalFormatRule>> = "rule",
        /// The sheet of the rule to move. Required if new_index is set, unused
        /// otherwise.
        pub sheet_id: Option<i32> = "sheetId",
    }
}
