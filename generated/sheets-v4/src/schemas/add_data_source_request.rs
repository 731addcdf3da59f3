//! The schema `AddDataSourceRequest`.

use gapi_runtime::v1::record;

use super::DataSource;

record! {
    /// Adds a data source. After the data source is added successfully, an associated
    /// DATA_SOURCE sheet is created and an execution is triggered to refresh the sheet
    /// to read data from the data source. The request requires an additional
    /// `bigquery.readonly` OAuth scope if you are adding a BigQuery data source.
    pub struct AddDataSourceRequest = "AddDataSourceRequest" {
        /// The data source to add.
        pub data_source: Option<Box<DataSource>> = "dataSource",
    }
}
