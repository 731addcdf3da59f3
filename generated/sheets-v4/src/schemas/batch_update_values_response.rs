//! The schema `BatchUpdateValuesResponse`.

use gapi_runtime::v1::record;

use super::UpdateValuesResponse;

record! {
    /// The response when updating a range of values in a spreadsheet.
    pub struct BatchUpdateValuesResponse = "BatchUpdateValuesResponse" {
        /// One UpdateValuesResponse per requested range, in the same order as the
        /// requests appeared.
        pub responses: Option<Vec<UpdateValuesResponse>> = "responses",
        /// The spreadsheet the updates were applied to.
        pub spreadsheet_id: Option<String> = "spreadsheetId",
        /// The total number of cells updated.
        pub total_updated_cells: Option<i32> = "totalUpdatedCells",
        /// The total number of columns where at least one cell in the column was
        /// updated.
        pub total_updated_columns: Option<i32> = "totalUpdatedColumns",
        /// The total number of rows where at least one cell in the row was updated.
        pub total_updated_rows: Option<i32> = "totalUpdatedRows",
        /// The total number of sheets where at least one cell in the sheet was updated.
        pub total_updated_sheets: Option<i32> = "totalUpdatedSheets",
    }
}
