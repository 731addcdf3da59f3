//! The schema `RefreshDataSourceObjectExecutionStatus`.

use gapi_runtime::v1::record;

use super::DataExecutionStatus;
use super::DataSourceObjectReference;

record! {
    /// The execution status of refreshing one data source object.
    pub struct RefreshDataSourceObjectExecutionStatus =
        "RefreshDataSourceObjectExecutionStatus" {
        /// The data execution status.
        pub data_execution_status: Option<Box<DataExecutionStatus>> =
            "dataExecutionStatus",
        /// Reference to a data source object being refreshed.
        pub reference: Option<Box<DataSourceObjectReference>> = "reference",
    }
}
