//! The schema `DataSourceSheetProperties`.

use gapi_runtime::v1::record;

use super::DataExecutionStatus;
use super::DataSourceColumn;

record! {
    /// Additional properties of a DATA_SOURCE sheet.
    pub struct DataSourceSheetProperties = "DataSourceSheetProperties" {
        /// The columns displayed on the sheet, corresponding to the values in RowData.
        pub columns: Option<Vec<DataSourceColumn>> = "columns",
        /// The data execution status.
        pub data_execution_status: Option<Box<DataExecutionStatus>> =
            "dataExecutionStatus",
        /// ID of the DataSource the sheet is connected to.
        pub data_source_id: Option<String> = "dataSourceId",
    }
}
