//! The schema `BatchGetValuesResponse`.

use gapi_runtime::v1::record;

use super::ValueRange;

record! {
    /// The response when retrieving more than one range of values in a spreadsheet.
    pub struct BatchGetValuesResponse = "BatchGetValuesResponse" {
        /// The ID of the spreadsheet the data was retrieved from.
        pub spreadsheet_id: Option<String> = "spreadsheetId",
        /// The requested values. The order of the ValueRanges is the same as the order
        /// of the requested ranges.
        pub value_ranges: Option<Vec<ValueRange>> = "valueRanges",
    }
}
