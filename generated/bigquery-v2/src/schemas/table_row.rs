//! The schema `TableRow`.

use gapi_runtime::v1::record;

use super::TableCell;

record! {
    /// The schema `TableRow`.
    pub struct TableRow = "TableRow" {
        /// Represents a single row in the result set, consisting of one or more fields.
        pub f: Option<Vec<TableCell>> = "f",
    }
}
