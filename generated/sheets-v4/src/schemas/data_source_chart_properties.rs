//! The schema `DataSourceChartProperties`.

use gapi_runtime::v1::record;

use super::DataExecutionStatus;

record! {
    /// Properties of a data source chart.
    pub struct DataSourceChartProperties = "DataSourceChartProperties" {
        /// Output only. The data execution status.
        pub data_execution_status: Option<Box<DataExecutionStatus>> =
            "dataExecutionStatus",
        /// ID of the data source that the chart is associated with.
        pub data_source_id: Option<String> = "dataSourceId",
    }
}
