//! The schema `ExternalCatalogTableOptions`.

use std::collections::BTreeMap;

use gapi_runtime::v1::record;

use super::StorageDescriptor;

record! {
    /// Metadata about open source compatible table. The fields contained in these
    /// options correspond to Hive metastore's table-level properties.
    pub struct ExternalCatalogTableOptions = "ExternalCatalogTableOptions" {
        /// Optional. A connection ID that specifies the credentials to be used to read
        /// external storage, such as Azure Blob, Cloud Storage, or Amazon S3. This
        /// connection is needed to read the open source table from BigQuery. The
        /// connection_id format must be either `..` or
        /// `projects//locations//connections/`.
        pub connection_id: Option<String> = "connectionId",
        /// Optional. A map of the key-value pairs defining the parameters and properties
        /// of the open source table. Corresponds with Hive metastore table parameters.
        /// Maximum size of 4MiB.
        pub parameters: Option<BTreeMap<String, String>> = "parameters",
        /// Optional. A storage descriptor containing information about the physical
        /// storage of this table.
        pub storage_descriptor: Option<Box<StorageDescriptor>> = "storageDescriptor",
    }
}
