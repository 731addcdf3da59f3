//! The schema `CancelDataSourceRefreshRequest`.

use gapi_runtime::v1::record;

use super::DataSourceObjectReferences;

record! {
    /// Cancels one or multiple refreshes of data source objects in the spreadsheet by
    /// the specified references. The request requires an additional `bigquery.readonly`
    /// OAuth scope if you are cancelling a refresh on a BigQuery data source.
    pub struct CancelDataSourceRefreshRequest = "CancelDataSourceRefreshRequest" {
        /// Reference to a DataSource. If specified, cancels all associated data source
        /// object refreshes for this data source.
        pub data_source_id: Option<String> = "dataSourceId",
        /// Cancels all existing data source object refreshes for all data sources in the
        /// spreadsheet.
        pub is_all: Option<bool> = "isAll",
        /// References to data source objects whose refreshes are to be cancelled.
        pub references: Option<Box<DataSourceObjectReferences>> = "references",
    }
}
