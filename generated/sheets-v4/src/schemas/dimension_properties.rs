//! The schema `DimensionProperties`.

use gapi_runtime::v1::record;

use super::DataSourceColumnReference;
use super::DeveloperMetadata;

record! {
    /// Properties about a dimension.
    pub struct DimensionProperties = "DimensionProperties" {
        /// Output only. If set, this is a column in a data source sheet.
        pub data_source_column_reference: Option<Box<DataSourceColumnReference>> =
            "dataSourceColumnReference",
        /// The developer metadata associated with a single row or column.
        pub developer_metadata: Option<Vec<DeveloperMetadata>> = "developerMetadata",
        /// True if this dimension is being filtered. This field is read-only.
        pub hidden_by_filter: Option<bool> = "hiddenByFilter",
        /// True if this dimension is explicitly hidden.
        pub hidden_by_user: Option<bool> = "hiddenByUser",
        /// The height (if a row) or width (if a column) of the dimension in pixels.
        pub pixel_size: Option<i32> = "pixelSize",
    }
}
