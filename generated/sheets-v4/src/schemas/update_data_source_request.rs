//! The schema `UpdateDataSourceRequest`.

use gapi_runtime::FieldMask;
use gapi_runtime::v1::record;

use super::DataSource;

record! {
    /// Updates a data source. After the data source is updated successfully, an
    /// execution is triggered to refresh the associated DATA_SOURCE sheet to read data
    /// from the updated data source. The request requires an additional
    /// `bigquery.readonly` OAuth scope if you are updating a BigQuery data source.
    pub struct UpdateDataSourceRequest = "UpdateDataSourceRequest" {
        /// The data source to update.
        pub data_source: Option<Box<DataSource>> = "dataSource",
        /// The fields that should be updated. At least one field must be specified. The
        /// root `dataSource` is implied and should not be specified. A single `"*"` can
        /// be used as short-hand for listing every field.
        pub fields: Option<FieldMask> = "fields",
    }
}
