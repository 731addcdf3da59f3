//! The schema `MetadataCacheStatistics`.

use gapi_runtime::v1::record;

use super::TableMetadataCacheUsage;

record! {
    /// Statistics for metadata caching in queried tables.
    pub struct MetadataCacheStatistics = "MetadataCacheStatistics" {
        /// Set for the Metadata caching eligible tables referenced in the query.
        pub table_metadata_cache_usage: Option<Vec<TableMetadataCacheUsage>> =
            "tableMetadataCacheUsage",
    }
}
