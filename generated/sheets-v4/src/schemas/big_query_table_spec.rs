//! The schema `BigQueryTableSpec`.

use gapi_runtime::v1::record;

record! {
    /// Specifies a BigQuery table definition. Only [native
    /// tables](https://cloud.google.com/bigquery/docs/tables-intro) are allowed.
    pub struct BigQueryTableSpec = "BigQueryTableSpec" {
        /// The BigQuery dataset id.
        pub dataset_id: Option<String> = "datasetId",
        /// The BigQuery table id.
        pub table_id: Option<String> = "tableId",
        /// The ID of a BigQuery project the table belongs to. If not specified, the
        /// project_id is assumed.
        pub table_project_id: Option<String> = "tableProjectId",
    }
}
