//! The schema `UpdateCellsRequest`.

use gapi_runtime::FieldMask;
use gapi_runtime::v1::record;

use super::GridCoordinate;
use super::GridRange;
use super::RowData;

record! {
    /// Updates all cells in a range with new data.
    pub struct UpdateCellsRequest = "UpdateCellsRequest" {
        /// The fields of CellData that should be updated. At least one field must be
        /// specified. The root is the CellData; 'row.values.' should not be specified. A
        /// single `"*"` can be used as short-hand for listing every field.
        pub fields: Option<FieldMask> = "fields",
        /// The range to write data to. If the data in rows does not cover the entire
        /// requested range, the fields matching those set in fields will be cleared.
        pub range: Option<Box<GridRange>> = "range",
        /// The data to write.
        pub rows: Option<Vec<RowData>> = "rows",
        /// The coordinate to start writing data at. Any number of rows and columns
        /// (including a different number of columns per row) may be written.
        pub start: Option<Box<GridCoordinate>> = "start",
    }
}
