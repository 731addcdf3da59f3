//! The schema `ClearValuesResponse`.

use gapi_runtime::v1::record;

record! {
    /// The response when clearing a range of values in a spreadsheet.
    pub struct ClearValuesResponse = "ClearValuesResponse" {
        /// The range (in A1 notation) that was cleared. (If the request was for an
        /// unbounded range or a range larger than the bounds of the sheet, this will be
        /// the actual range that was cleared, bounded to the sheet's limits.)
        pub cleared_range: Option<String> = "clearedRange",
        /// The spreadsheet the updates were applied to.
        pub spreadsheet_id: Option<String> = "spreadsheetId",
    }
}
