//! The schema `ManualRuleGroup`.

use gapi_runtime::v1::record;

use super::ExtendedValue;

record! {
    /// A group name and a list of items from the source data that should be placed in
    /// the group with this name.
    pub struct ManualRuleGroup = "ManualRuleGroup" {
        /// The group name, which must be a string. Each group in a given ManualRule must
        /// have a unique group name.
        pub group_name: Option<Box<ExtendedValue>> = "groupName",
        /// The items in the source data that should be placed into this group. Each item
        /// may be a string, number, or boolean. Items may appear in at most one group
        /// within a given ManualRule. Items that do not appear in any group will appear
        /// on their own.
        pub items: Option<Vec<ExtendedValue>> = "items",
    }
}
