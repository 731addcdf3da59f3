//! The schema `CopySheetToAnotherSpreadsheetRequest`.

use gapi_runtime::v1::record;

record! {
    /// The request to copy a sheet across spreadsheets.
    pub struct CopySheetToAnotherSpreadsheetRequest =
        "CopySheetToAnotherSpreadsheetRequest" {
        /// The ID of the spreadsheet to copy the sheet to.
        pub destination_spreadsheet_id: Option<String> = "destinationSpreadsheetId",
    }
}
