//! The schema `UpdateDataSourceResponse`.

use gapi_runtime::v1::record;

use super::DataExecutionStatus;
use super::DataSource;

record! {
    /// The response from updating data source.
    pub struct UpdateDataSourceResponse = "UpdateDataSourceResponse" {
        /// The data execution status.
        pub data_execution_status: Option<Box<DataExecutionStatus>> =
            "dataExecutionStatus",
        /// The updated data source.
        pub data_source: Option<Box<DataSource>> = "dataSource",
    }
}
