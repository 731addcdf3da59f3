//! The schema `DataSourceParameter`.

use gapi_runtime::v1::record;

use super::GridRange;

record! {
    /// A parameter in a data source's query. The parameter allows the user to pass in
    /// values from the spreadsheet into a query.
    pub struct DataSourceParameter = "DataSourceParameter" {
        /// Named parameter. Must be a legitimate identifier for the DataSource that
        /// supports it. For example, [BigQuery
        /// identifier](https://cloud.google.com/bigquery/docs/reference/standard-sql/lexical#identifiers).
        pub name: Option<String> = "name",
        /// ID of a NamedRange. Its size must be 1x1.
        pub named_range_id: Option<String> = "namedRangeId",
        /// A range that contains the value of the parameter. Its size must be 1x1.
        pub range: Option<Box<GridRange>> = "range",
    }
}
