//! The schema `DataSource`.

use gapi_runtime::v1::record;

use super::DataSourceColumn;
use super::DataSourceSpec;

record! {
    /// Information about an external data source in the spreadsheet.
    pub struct DataSource = "DataSource" {
        /// All calculated columns in the data source.
        pub calculated_columns: Option<Vec<DataSourceColumn>> = "calculatedColumns",
        /// The spreadsheet-scoped unique ID that identifies the data source.
        /// Example: 1080547365.
        pub data_source_id: Option<String> = "dataSourceId",
        /// The ID of the Sheet connected with the data source. The field cannot be
        /// changed once set. When creating a data source, an associated DATA_SOURCE
        /// sheet is also created, if the field is not specified, the ID of the created
        /// sheet will be randomly generated.
        pub sheet_id: Option<i32> = "sheetId",
        /// The DataSourceSpec for the data source connected with this spreadsheet.
        pub spec: Option<Box<DataSourceSpec>> = "spec",
    }
}
