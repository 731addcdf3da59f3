//! The schema `DeleteConditionalFormatRuleRequest`.

use gapi_runtime::v1::record;

record! {
    /// Deletes a conditional format rule at the given index. All subsequent rules'
    /// indexes are decremented.
    pub struct DeleteConditionalFormatRuleRequest =
        "DeleteConditionalFormatRuleRequest" {
        /// The zero-based index of the rule to be deleted.
        pub index: Option<i32> = "index",
        /// The sheet the rule is being deleted from.
        pub sheet_id: Option<i32> = "sheetId",
    }
}
