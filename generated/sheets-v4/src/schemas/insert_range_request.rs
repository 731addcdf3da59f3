//! The schema `InsertRangeRequest`.

use gapi_runtime::v1::Open;
use gapi_runtime::v1::open_enum;
use gapi_runtime::v1::record;

use super::GridRange;

record! {
    /// Inserts cells into a range, shifting the existing cells over or down.
    pub struct InsertRangeRequest = "InsertRangeRequest" {
        /// The range to insert new cells into. The range is constrained to the current
        /// sheet boundaries.
        pub range: Option<Box<GridRange>> = "range",
        /// The dimension which will be shifted when inserting cells. If ROWS, existing
        /// cells will be shifted down. If COLUMNS, existing cells will be shifted right.
        pub shift_dimension: Option<Open<InsertRangeRequestShiftDimension>> =
            "shiftDimension",
    }
}

open_enum! {
    /// The dimension which will be shifted when inserting cells. If ROWS, existing cells
    /// will be shifted down. If COLUMNS, existing cells will be shifted right.
    pub enum InsertRangeRequestShiftDimension = "InsertRangeRequest.shiftDimension" {
        /// The default value, do not use.
        DimensionUnspecified = "DIMENSION_UNSPECIFIED",
        /// Operates on the rows of a sheet.
        Rows = "ROWS",
        /// Operates on the columns of a sheet.
        Columns = "COLUMNS",
    }
}
