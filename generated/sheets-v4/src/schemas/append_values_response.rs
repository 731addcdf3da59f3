//! The schema `AppendValuesResponse`.

use gapi_runtime::v1::record;

use super::UpdateValuesResponse;

record! {
    /// The response when updating a range of values in a spreadsheet.
    pub struct AppendValuesResponse = "AppendValuesResponse" {
        /// The spreadsheet the updates were applied to.
        pub spreadsheet_id: Option<String> = "spreadsheetId",
        /// The range (in A1 notation) of the table that values are being appended to
        /// (before the values were appended). Empty if no table was found.
        pub table_range: Option<String> = "tableRange",
        /// Information about the updates that were applied.
        pub updates: Option<Box<UpdateValuesResponse>> = "updates",
    }
}
