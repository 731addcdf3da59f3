//! The schema `BatchGetValuesByDataFilterResponse`.

use gapi_runtime::v1::record;

use super::MatchedValueRange;

record! {
    /// The response when retrieving more than one range of values in a spreadsheet
    /// selected by DataFilters.
    pub struct BatchGetValuesByDataFilterResponse =
        "BatchGetValuesByDataFilterResponse" {
        /// The ID of the spreadsheet the data was retrieved from.
        pub spreadsheet_id: Option<String> = "spreadsheetId",
        /// The requested values with the list of data filters that matched them.
        pub value_ranges: Option<Vec<MatchedValueRange>> = "valueRanges",
    }
}
