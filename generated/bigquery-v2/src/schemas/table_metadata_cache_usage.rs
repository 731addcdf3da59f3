//! The schema `TableMetadataCacheUsage`.

use gapi_runtime::Duration;
use gapi_runtime::v1::Open;
use gapi_runtime::v1::open_enum;
use gapi_runtime::v1::record;

use super::PruningStats;
use super::TableReference;

record! {
    /// Table level detail on the usage of metadata caching. Only set for Metadata
    /// caching eligible tables referenced in the query.
    pub struct TableMetadataCacheUsage = "TableMetadataCacheUsage" {
        /// Free form human-readable reason metadata caching was unused for the job.
        pub explanation: Option<String> = "explanation",
        /// The column metadata index pruning statistics.
        pub pruning_stats: Option<Box<PruningStats>> = "pruningStats",
        /// Duration since last refresh as of this job for managed tables (indicates
        /// metadata cache staleness as seen by this job).
        pub staleness: Option<Duration> = "staleness",
        /// Metadata caching eligible table referenced in the query.
        pub table_reference: Option<Box<TableReference>> = "tableReference",
        /// [Table
        /// type](https://cloud.google.com/bigquery/docs/reference/rest/v2/tables#Table.FIELDS.type).
        pub table_type: Option<String> = "tableType",
        /// Reason for not using metadata caching for the table.
        pub unused_reason: Option<Open<TableMetadataCacheUsageUnusedReason>> =
            "unusedReason",
    }
}

open_enum! {
    /// Reason for not using metadata caching for the table.
    pub enum TableMetadataCacheUsageUnusedReason =
        "TableMetadataCacheUsage.unusedReason" {
        /// Unused reasons not specified.
        UnusedReasonUnspecified = "UNUSED_REASON_UNSPECIFIED",
        /// Metadata cache was outside the table's maxStaleness.
        ExceededMaxStaleness = "EXCEEDED_MAX_STALENESS",
        /// Metadata caching feature is not enabled. \[Update BigLake tables\]
        /// (/bigquery/docs/create-cloud-storage-table-biglake#update-biglake-tables) to
        /// enable the metadata caching.
        MetadataCachingNotEnabled = "METADATA_CACHING_NOT_ENABLED",
        /// Other unknown reason.
        OtherReason = "OTHER_REASON",
    }
}
