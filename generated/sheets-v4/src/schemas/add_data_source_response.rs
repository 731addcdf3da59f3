//! The schema `AddDataSourceResponse`.

use gapi_runtime::v1::record;

use super::DataExecutionStatus;
use super::DataSource;

record! {
    /// The result of adding a data source.
    pub struct AddDataSourceResponse = "AddDataSourceResponse" {
        /// The data execution status.
        pub data_execution_status: Option<Box<DataExecutionStatus>> =
            "dataExecutionStatus",
        /// The data source that was created.
        pub data_source: Option<Box<DataSource>> = "dataSource",
    }
}
