//! The schema `SourceAndDestination`.

use gapi_runtime::v1::Open;
use gapi_runtime::v1::open_enum;
use gapi_runtime::v1::record;

use super::GridRange;

record! {
    /// A combination of a source range and how to extend that source.
    pub struct SourceAndDestination = "SourceAndDestination" {
        /// The dimension that data should be filled into.
        pub dimension: Option<Open<SourceAndDestinationDimension>> = "dimension",
        /// The number of rows or columns that data should be filled into. Positive
        /// numbers expand beyond the last row or last column of the source. Negative
        /// numbers expand before the first row or first column of the source.
        pub fill_length: Option<i32> = "fillLength",
        /// The location of the data to use as the source of the autofill.
        pub source: Option<Box<GridRange>> = "source",
    }
}

open_enum! {
    /// The dimension that data should be filled into.
    pub enum SourceAndDestinationDimension = "SourceAndDestination.dimension" {
        /// The default value, do not use.
        DimensionUnspecified = "DIMENSION_UNSPECIFIED",
        /// Operates on the rows of a sheet.
        Rows = "ROWS",
        /// Operates on the columns of a sheet.
        Columns = "COLUMNS",
    }
}
