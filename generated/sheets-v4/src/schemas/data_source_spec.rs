//! The schema `DataSourceSpec`.

use gapi_runtime::v1::record;

use super::BigQueryDataSourceSpec;
use super::DataSourceParameter;
use super::LookerDataSourceSpec;

record! {
    /// This specifies the details of the data source. For example, for BigQuery, this
    /// specifies information about the BigQuery source.
    pub struct DataSourceSpec = "DataSourceSpec" {
        /// A BigQueryDataSourceSpec.
        pub big_query: Option<Box<BigQueryDataSourceSpec>> = "bigQuery",
        /// A LookerDatasourceSpec.
        pub looker: Option<Box<LookerDataSourceSpec>> = "looker",
        /// The parameters of the data source, used when querying the data source.
        pub parameters: Option<Vec<DataSourceParameter>> = "parameters",
    }
}
