//! The schema `RefreshDataSourceRequest`.

use gapi_runtime::v1::record;

use super::DataSourceObjectReferences;

record! {
    /// Refreshes one or multiple data source objects in the spreadsheet by the specified
    /// references. The request requires an additional `bigquery.readonly` OAuth scope if
    /// you are refreshing a BigQuery data source. If there are multiple refresh requests
    /// referencing the same data source objects in one batch, only the last refresh
    /// request is processed, and all those requests will have the same response
    /// accordingly.
    pub struct RefreshDataSourceRequest = "RefreshDataSourceRequest" {
        /// Reference to a DataSource. If specified, refreshes all associated data source
        /// objects for the data source.
        pub data_source_id: Option<String> = "dataSourceId",
        /// Refreshes the data source objects regardless of the current state. If not set
        /// and a referenced data source object was in error state, the refresh will fail
        /// immediately.
        pub force: Option<bool> = "force",
        /// Refreshes all existing data source objects in the spreadsheet.
        pub is_all: Option<bool> = "isAll",
        /// References to data source objects to refresh.
        pub references: Option<Box<DataSourceObjectReferences>> = "references",
    }
}
