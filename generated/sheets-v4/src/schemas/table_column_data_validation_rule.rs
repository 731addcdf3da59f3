//! The schema `TableColumnDataValidationRule`.

use gapi_runtime::v1::record;

use super::BooleanCondition;

record! {
    /// A data validation rule for a column in a table.
    pub struct TableColumnDataValidationRule = "TableColumnDataValidationRule" {
        /// The condition that data in the cell must match. Valid only if the
        /// \[BooleanCondition.type\] is ONE_OF_LIST.
        pub condition: Option<Box<BooleanCondition>> = "condition",
    }
}
