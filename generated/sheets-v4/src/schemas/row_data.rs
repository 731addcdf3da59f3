//! The schema `RowData`.

use gapi_runtime::v1::record;

use super::CellData;

record! {
    /// Data about each cell in a row.
    pub struct RowData = "RowData" {
        /// The values in the row, one per column.
        pub values: Option<Vec<CellData>> = "values",
    }
}
