//! The schema `DataFilterValueRange`.

use gapi_runtime::Value;
use gapi_runtime::v1::Open;
use gapi_runtime::v1::open_enum;
use gapi_runtime::v1::record;

use super::DataFilter;

record! {
    /// A range of values whose location is specified by a DataFilter.
    pub struct DataFilterValueRange = "DataFilterValueRange" {
        /// The data filter describing the location of the values in the spreadsheet.
        pub data_filter: Option<Box<DataFilter>> = "dataFilter",
        /// The major dimension of the values.
        pub major_dimension: Option<Open<DataFilterValueRangeMajorDimension>> =
            "majorDimension",
        /// The data to be written. If the provided values exceed any of the ranges
        /// matched by the data filter then the request fails. If the provided values are
        /// less than the matched ranges only the specified values are written, existing
        /// values in the matched ranges remain unaffected.
        pub values: Option<Vec<Vec<Value>>> = "values",
    }
}

open_enum! {
    /// The major dimension of the values.
    pub enum DataFilterValueRangeMajorDimension = "DataFilterValueRange.majorDimension" {
        /// The default value, do not use.
        DimensionUnspecified = "DIMENSION_UNSPECIFIED",
        /// Operates on the rows of a sheet.
        Rows = "ROWS",
        /// Operates on the columns of a sheet.
        Columns = "COLUMNS",
    }
}
