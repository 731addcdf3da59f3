//! The schema `DeleteRangeRequest`.

use gapi_runtime::v1::Open;
use gapi_runtime::v1::open_enum;
use gapi_runtime::v1::record;

use super::GridRange;

record! {
    /// Deletes a range of cells, shifting other cells into the deleted area.
    pub struct DeleteRangeRequest = "DeleteRangeRequest" {
        /// The range of cells to delete.
        pub range: Option<Box<GridRange>> = "range",
        /// The dimension from which deleted cells will be replaced with. If ROWS,
        /// existing cells will be shifted upward to replace the deleted cells. If
        /// COLUMNS, existing cells will be shifted left to replace the deleted cells.
        pub shift_dimension: Option<Open<DeleteRangeRequestShiftDimension>> =
            "shiftDimension",
    }
}

open_enum! {
    /// The dimension from which deleted cells will be replaced with. If ROWS, existing
    /// cells will be shifted upward to replace the deleted cells. If COLUMNS, existing
    /// cells will be shifted left to replace the deleted cells.
    pub enum DeleteRangeRequestShiftDimension = "DeleteRangeRequest.shiftDimension" {
        /// The default value, do not use.
        DimensionUnspecified = "DIMENSION_UNSPECIFIED",
        /// Operates on the rows of a sheet.
        Rows = "ROWS",
        /// Operates on the columns of a sheet.
        Columns = "COLUMNS",
    }
}
