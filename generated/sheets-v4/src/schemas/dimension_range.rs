//! The schema `DimensionRange`.

use gapi_runtime::v1::Open;
use gapi_runtime::v1::open_enum;
use gapi_runtime::v1::record;

record! {
    /// A range along a single dimension on a sheet. All indexes are zero-based. Indexes
    /// are half open: the start index is inclusive and the end index is exclusive.
    /// Missing indexes indicate the range is unbounded on that side.
    pub struct DimensionRange = "DimensionRange" {
        /// The dimension of the span.
        pub dimension: Option<Open<DimensionRangeDimension>> = "dimension",
        /// The end (exclusive) of the span, or not set if unbounded.
        pub end_index: Option<i32> = "endIndex",
        /// The sheet this span is on.
        pub sheet_id: Option<i32> = "sheetId",
        /// The start (inclusive) of the span, or not set if unbounded.
        pub start_index: Option<i32> = "startIndex",
    }
}

open_enum! {
    /// The dimension of the span.
    pub enum DimensionRangeDimension = "DimensionRange.dimension" {
        /// The default value, do not use.
        DimensionUnspecified = "DIMENSION_UNSPECIFIED",
        /// Operates on the rows of a sheet.
        Rows = "ROWS",
        /// Operates on the columns of a sheet.
        Columns = "COLUMNS",
    }
}
