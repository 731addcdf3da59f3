//! The schema `DataSourceFormula`.

use gapi_runtime::v1::record;

use super::DataExecutionStatus;

record! {
    /// A data source formula.
    pub struct DataSourceFormula = "DataSourceFormula" {
        /// Output only. The data execution status.
        pub data_execution_status: Option<Box<DataExecutionStatus>> =
            "dataExecutionStatus",
        /// The ID of the data source the formula is associated with.
        pub data_source_id: Option<String> = "dataSourceId",
    }
}
