//! The schema `TableChangeInsight`.

use gapi_runtime::v1::record;

use super::MetadataCacheStalenessInsight;
use super::TableReference;

record! {
    /// Table-level performance insights compared to previous runs. These insights don't
    /// apply to specific query stages, rather they apply to the whole table.
    pub struct TableChangeInsight = "TableChangeInsight" {
        /// Output only. True if the table's column metadata index was not used in the
        /// current job, but was used in a previous job with the same query hash.
        pub metadata_cache_not_used_but_used_previously: Option<bool> =
            "metadataCacheNotUsedButUsedPreviously",
        /// Output only. If present, indicates that the table's metadata column index
        /// staleness has increased significantly compared to previous jobs with the same
        /// query hash.
        pub metadata_cache_staleness_insight: Option<Box<MetadataCacheStalenessInsight>> =
            "metadataCacheStalenessInsight",
        /// Output only. The table that was queried.
        pub table_reference: Option<Box<TableReference>> = "tableReference",
    }
}
