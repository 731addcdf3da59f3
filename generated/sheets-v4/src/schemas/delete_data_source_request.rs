//! The schema `DeleteDataSourceRequest`.

use gapi_runtime::v1::record;

record! {
    /// Deletes a data source. The request also deletes the associated data source sheet,
    /// and unlinks all associated data source objects.
    pub struct DeleteDataSourceRequest = "DeleteDataSourceRequest" {
        /// The ID of the data source to delete.
        pub data_source_id: Option<String> = "dataSourceId",
    }
}
