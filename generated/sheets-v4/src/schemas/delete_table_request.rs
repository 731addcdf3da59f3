//! The schema `DeleteTableRequest`.

use gapi_runtime::v1::record;

record! {
    /// Removes the table with the given ID from the spreadsheet.
    pub struct DeleteTableRequest = "DeleteTableRequest" {
        /// The ID of the table to delete.
        pub table_id: Option<String> = "tableId",
    }
}
