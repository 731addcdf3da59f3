//! The schema `BigQueryDataSourceSpec`.

use gapi_runtime::v1::record;

use super::BigQueryQuerySpec;
use super::BigQueryTableSpec;

record! {
    /// The specification of a BigQuery data source that's connected to a sheet.
    pub struct BigQueryDataSourceSpec = "BigQueryDataSourceSpec" {
        /// The ID of a BigQuery enabled Google Cloud project with a billing account
        /// attached. For any queries executed against the data source, the project is
        /// charged.
        pub project_id: Option<String> = "projectId",
        /// A BigQueryQuerySpec.
        pub query_spec: Option<Box<BigQueryQuerySpec>> = "querySpec",
        /// A BigQueryTableSpec.
        pub table_spec: Option<Box<BigQueryTableSpec>> = "tableSpec",
    }
}
