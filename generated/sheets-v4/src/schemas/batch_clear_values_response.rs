//! The schema `BatchClearValuesResponse`.

use gapi_runtime::v1::record;

record! {
    /// The response when clearing a range of values in a spreadsheet.
    pub struct BatchClearValuesResponse = "BatchClearValuesResponse" {
        /// The ranges that were cleared, in A1 notation. If the requests are for an
        /// unbounded range or a range larger than the bounds of the sheet, this is the
        /// actual ranges that were cleared, bounded to the sheet's limits.
        pub cleared_ranges: Option<Vec<String>> = "clearedRanges",
        /// The spreadsheet the updates were applied to.
        pub spreadsheet_id: Option<String> = "spreadsheetId",
    }
}
