//! The schema `DataSourceColumnReference`.

use gapi_runtime::v1::record;

record! {
    /// An unique identifier that references a data source column.
    pub struct DataSourceColumnReference = "DataSourceColumnReference" {
        /// The display name of the column. It should be unique within a data source.
        pub name: Option<String> = "name",
    }
}
