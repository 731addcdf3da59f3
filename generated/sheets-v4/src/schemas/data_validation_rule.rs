//! The schema `DataValidationRule`.

use gapi_runtime::v1::record;

use super::BooleanCondition;

record! {
    /// A data validation rule.
    pub struct DataValidationRule = "DataValidationRule" {
        /// The condition that data in the cell must match.
        pub condition: Option<Box<BooleanCondition>> = "condition",
        /// A message to show the user when adding data to the cell.
        pub input_message: Option<String> = "inputMessage",
        /// True if the UI should be customized based on the kind of condition. If true,
        /// "List" conditions will show a dropdown.
        pub show_custom_ui: Option<bool> = "showCustomUi",
        /// True if invalid data should be rejected.
        pub strict: Option<bool> = "strict",
    }
}
