//! The schema `GridData`.

use gapi_runtime::v1::record;

use super::DimensionProperties;
use super::RowData;

record! {
    /// Data in the grid, as well as metadata about the dimensions.
    pub struct GridData = "GridData" {
        /// Metadata about the requested columns in the grid, starting with the column in
        /// start_column.
        pub column_metadata: Option<Vec<DimensionProperties>> = "columnMetadata",
        /// The data in the grid, one entry per row, starting with the row in startRow.
        /// The values in RowData will correspond to columns starting at start_column.
        pub row_data: Option<Vec<RowData>> = "rowData",
        /// Metadata about the requested rows in the grid, starting with the row in
        /// start_row.
        pub row_metadata: Option<Vec<DimensionProperties>> = "rowMetadata",
        /// The first column this GridData refers to, zero-based.
        pub start_column: Option<i32> = "startColumn",
        /// The first row this GridData refers to, zero-based.
        pub start_row: Option<i32> = "startRow",
    }
}
