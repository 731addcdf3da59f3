//! The schema `AppendDimensionRequest`.

use gapi_runtime::v1::Open;
use gapi_runtime::v1::open_enum;
use gapi_runtime::v1::record;

record! {
    /// Appends rows or columns to the end of a sheet.
    pub struct AppendDimensionRequest = "AppendDimensionRequest" {
        /// Whether rows or columns should be appended.
        pub dimension: Option<Open<AppendDimensionRequestDimension>> = "dimension",
        /// The number of rows or columns to append.
        pub length: Option<i32> = "length",
        /// The sheet to append rows or columns to.
        pub sheet_id: Option<i32> = "sheetId",
    }
}

open_enum! {
    /// Whether rows or columns should be appended.
    pub enum AppendDimensionRequestDimension = "AppendDimensionRequest.dimension" {
        /// The default value, do not use.
        DimensionUnspecified = "DIMENSION_UNSPECIFIED",
        /// Operates on the rows of a sheet.
        Rows = "ROWS",
        /// Operates on the columns of a sheet.
        Columns = "COLUMNS",
    }
}
