//! The schema `UpdateDimensionPropertiesRequest`.

use gapi_runtime::FieldMask;
use gapi_runtime::v1::record;

use super::DataSourceSheetDimensionRange;
use super::DimensionProperties;
use super::DimensionRange;

record! {
    /// Updates properties of dimensions within the specified range.
    pub struct UpdateDimensionPropertiesRequest = "UpdateDimensionPropertiesRequest" {
        /// The columns on a data source sheet to update.
        pub data_source_sheet_range: Option<Box<DataSourceSheetDimensionRange>> =
            "dataSourceSheetRange",
        /// The fields that should be updated. At least one field must be specified. The
        /// root `properties` is implied and should not be specified. A single `"*"` can
        /// be used as short-hand for listing every field.
        pub fields: Option<FieldMask> = "fields",
        /// Properties to update.
        pub properties: Option<Box<DimensionProperties>> = "properties",
        /// The rows or columns to update.
        pub range: Option<Box<DimensionRange>> = "range",
    }
}
