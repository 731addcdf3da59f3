//! The schema `AddTableResponse`.

use gapi_runtime::v1::record;

use super::Table;

record! {
    /// The result of adding a table.
    pub struct AddTableResponse = "AddTableResponse" {
        /// Output only. The table that was added.
        pub table: Option<Box<Table>> = "table",
    }
}
