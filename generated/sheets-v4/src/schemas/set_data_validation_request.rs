//! The schema `SetDataValidationRequest`.

use gapi_runtime::v1::record;

use super::DataValidationRule;
use super::GridRange;

record! {
    /// Sets a data validation rule to every cell in the range. To clear validation in a
    /// range, call this with no rule specified.
    pub struct SetDataValidationRequest = "SetDataValidationRequest" {
        /// Optional. If true, the data validation rule will be applied to the filtered
        /// rows as well.
        pub filtered_rows_included: Option<bool> = "filteredRowsIncluded",
        /// The range the data validation rule should apply to.
        pub range: Option<Box<GridRange>> = "range",
        /// The data validation rule to set on each cell in the range, or empty to clear
        /// the data validation in the range.
        pub rule: Option<Box<DataValidationRule>> = "rule",
    }
}
