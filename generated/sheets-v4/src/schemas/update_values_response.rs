//! The schema `UpdateValuesResponse`.

use gapi_runtime::v1::record;

use super::ValueRange;

record! {
    /// The response when updating a range of values in a spreadsheet.
    pub struct UpdateValuesResponse = "UpdateValuesResponse" {
        /// The spreadsheet the updates were applied to.
        pub spreadsheet_id: Option<String> = "spreadsheetId",
        /// The number of cells updated.
        pub updated_cells: Option<i32> = "updatedCells",
        /// The number of columns where at least one cell in the column was updated.
        pub updated_columns: Option<i32> = "updatedColumns",
        /// The values of the cells after updates were applied. This is only included if
        /// the request's `includeValuesInResponse` field was `true`.
        pub updated_data: Option<Box<ValueRange>> = "updatedData",
        /// The range (in A1 notation) that updates were applied to.
        pub updated_range: Option<String> = "updatedRange",
        /// The number of rows where at least one cell in the row was updated.
        pub updated_rows: Option<i32> = "updatedRows",
    }
}
