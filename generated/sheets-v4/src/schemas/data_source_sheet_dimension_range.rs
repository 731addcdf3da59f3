//! The schema `DataSourceSheetDimensionRange`.

use gapi_runtime::v1::record;

use super::DataSourceColumnReference;

record! {
    /// A range along a single dimension on a DATA_SOURCE sheet.
    pub struct DataSourceSheetDimensionRange = "DataSourceSheetDimensionRange" {
        /// The columns on the data source sheet.
        pub column_references: Option<Vec<DataSourceColumnReference>> =
            "columnReferences",
        /// The ID of the data source sheet the range is on.
        pub sheet_id: Option<i32> = "sheetId",
    }
}
