//! The schema `DeleteSheetRequest`.

use gapi_runtime::v1::record;

record! {
    /// Deletes the requested sheet.
    pub struct DeleteSheetRequest = "DeleteSheetRequest" {
        /// The ID of the sheet to delete. If the sheet is of DATA_SOURCE type, the
        /// associated DataSource is also deleted.
        pub sheet_id: Option<i32> = "sheetId",
    }
}
