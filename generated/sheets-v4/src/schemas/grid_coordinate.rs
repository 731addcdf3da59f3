//! The schema `GridCoordinate`.

use gapi_runtime::v1::record;

record! {
    /// A coordinate in a sheet. All indexes are zero-based.
    pub struct GridCoordinate = "GridCoordinate" {
        /// The column index of the coordinate.
        pub column_index: Option<i32> = "columnIndex",
        /// The row index of the coordinate.
        pub row_index: Option<i32> = "rowIndex",
        /// The sheet this coordinate is on.
        pub sheet_id: Option<i32> = "sheetId",
    }
}
