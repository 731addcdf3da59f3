//! The schema `BatchClearValuesByDataFilterResponse`.

use gapi_runtime::v1::record;

record! {
    /// The response when clearing a range of values selected with DataFilters in a
    /// spreadsheet.
    pub struct BatchClearValuesByDataFilterResponse =
        "BatchClearValuesByDataFilterResponse" {
        /// The ranges that were cleared, in [A1
        /// notation](https://developers.google.com/workspace/sheets/api/guides/concepts#cell).
        /// If the requests are for an unbounded range or a range larger than the bounds
        /// of the sheet, this is the actual ranges that were cleared, bounded to the
        /// sheet's limits.
        pub cleared_ranges: Option<Vec<String>> = "clearedRanges",
        /// The spreadsheet the updates were applied to.
        pub spreadsheet_id: Option<String> = "spreadsheetId",
    }
}
