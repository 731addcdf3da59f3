//! The schema `DataSourceObjectReferences`.

use gapi_runtime::v1::record;

use super::DataSourceObjectReference;

record! {
    /// A list of references to data source objects.
    pub struct DataSourceObjectReferences = "DataSourceObjectReferences" {
        /// The references.
        pub references: Option<Vec<DataSourceObjectReference>> = "references",
    }
}
