//! The schema `AutoResizeDimensionsRequest`.

use gapi_runtime::v1::record;

use super::DataSourceSheetDimensionRange;
use super::DimensionRange;

record! {
    /// Automatically resizes one or more dimensions based on the contents of the cells
    /// in that dimension.
    pub struct AutoResizeDimensionsRequest = "AutoResizeDimensionsRequest" {
        /// The dimensions on a data source sheet to automatically resize.
        pub data_source_sheet_dimensions: Option<Box<DataSourceSheetDimensionRange>> =
            "dataSourceSheetDimensions",
        /// The dimensions to automatically resize.
        pub dimensions: Option<Box<DimensionRange>> = "dimensions",
    }
}
