//! The schema `DataSourceColumn`.

use gapi_runtime::v1::record;

use super::DataSourceColumnReference;

record! {
    /// A column in a data source.
    pub struct DataSourceColumn = "DataSourceColumn" {
        /// The formula of the calculated column.
        pub formula: Option<String> = "formula",
        /// The column reference.
        pub reference: Option<Box<DataSourceColumnReference>> = "reference",
    }
}
