//! The schema `AddTableRequest`.

use gapi_runtime::v1::record;

use super::Table;

record! {
    /// Adds a new table to the spreadsheet.
    pub struct AddTableRequest = "AddTableRequest" {
        /// Required. The table to add.
        pub table: Option<Box<Table>> = "table",
    }
}
