//! The schema `ExternalCatalogDatasetOptions`.

use std::collections::BTreeMap;

use gapi_runtime::v1::record;

record! {
    /// Options defining open source compatible datasets living in the BigQuery catalog.
    /// Contains metadata of open source database, schema, or namespace represented by
    /// the current dataset.
    pub struct ExternalCatalogDatasetOptions = "ExternalCatalogDatasetOptions" {
        /// Optional. The storage location URI for all tables in the dataset. Equivalent
        /// to hive metastore's database locationUri. Maximum length of 1024 characters.
        pub default_storage_location_uri: Option<String> = "defaultStorageLocationUri",
        /// Optional. A map of key value pairs defining the parameters and properties of
        /// the open source schema. Maximum size of 2MiB.
        pub parameters: Option<BTreeMap<String, String>> = "parameters",
    }
}
