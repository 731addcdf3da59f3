//! The schema `IndexUnusedReason`.

use gapi_runtime::v1::Open;
use gapi_runtime::v1::open_enum;
use gapi_runtime::v1::record;

use super::TableReference;

record! {
    /// Reason about why no search index was used in the search query (or sub-query).
    pub struct IndexUnusedReason = "IndexUnusedReason" {
        /// Specifies the base table involved in the reason that no search index was
        /// used.
        pub base_table: Option<Box<TableReference>> = "baseTable",
        /// Specifies the high-level reason for the scenario when no search index was
        /// used.
        pub code: Option<Open<IndexUnusedReasonCode>> = "code",
        /// Specifies the name of the unused search index, if available.
        pub index_name: Option<String> = "indexName",
        /// Free form human-readable reason for the scenario when no search index was
        /// used.
        pub message: Option<String> = "message",
    }
}

open_enum! {
    /// Specifies the high-level reason for the scenario when no search index was used.
    pub enum IndexUnusedReasonCode = "IndexUnusedReason.code" {
        /// Code not specified.
        CodeUnspecified = "CODE_UNSPECIFIED",
        /// Indicates the search index configuration has not been created.
        IndexConfigNotAvailable = "INDEX_CONFIG_NOT_AVAILABLE",
        /// Indicates the search index creation has not been completed.
        PendingIndexCreation = "PENDING_INDEX_CREATION",
        /// Indicates the base table has been truncated (rows have been removed from
        /// table with TRUNCATE TABLE statement) since the last time the search index was
        /// refreshed.
        BaseTableTruncated = "BASE_TABLE_TRUNCATED",
        /// Indicates the search index configuration has been changed since the last time
        /// the search index was refreshed.
        IndexConfigModified = "INDEX_CONFIG_MODIFIED",
        /// Indicates the search query accesses data at a timestamp before the last time
        /// the search index was refreshed.
        TimeTravelQuery = "TIME_TRAVEL_QUERY",
        /// Indicates the usage of search index will not contribute to any pruning
        /// improvement for the search function, e.g. when the search predicate is in a
        /// disjunction with other non-search predicates.
        NoPruningPower = "NO_PRUNING_POWER",
        /// Indicates the search index does not cover all fields in the search function.
        UnindexedSearchFields = "UNINDEXED_SEARCH_FIELDS",
        /// Indicates the search index does not support the given search query pattern.
        UnsupportedSearchPattern = "UNSUPPORTED_SEARCH_PATTERN",
        /// Indicates the query has been optimized by using a materialized view.
        OptimizedWithMaterializedView = "OPTIMIZED_WITH_MATERIALIZED_VIEW",
        /// Indicates the query has been secured by data masking, and thus search indexes
        /// are not applicable.
        SecuredByDataMasking = "SECURED_BY_DATA_MASKING",
        /// Indicates that the search index and the search function call do not have the
        /// same text analyzer.
        MismatchedTextAnalyzer = "MISMATCHED_TEXT_ANALYZER",
        /// Indicates the base table is too small (below a certain threshold). The index
        /// does not provide noticeable search performance gains when the base table is
        /// too small.
        BaseTableTooSmall = "BASE_TABLE_TOO_SMALL",
        /// Indicates that the total size of indexed base tables in your organization
        /// exceeds your region's limit and the index is not used in the query. To index
        /// larger base tables, you can use your own reservation for index-management
        /// jobs.
        BaseTableTooLarge = "BASE_TABLE_TOO_LARGE",
        /// Indicates that the estimated performance gain from using the search index is
        /// too low for the given search query.
        EstimatedPerformanceGainTooLow = "ESTIMATED_PERFORMANCE_GAIN_TOO_LOW",
        /// Indicates that the column metadata index (which the search index depends on)
        /// is not used. User can refer to the [column metadata index
        /// usage](https://cloud.google.com/bigquery/docs/metadata-indexing-managed-tables#view_column_metadata_index_usage)
        /// for more details on why it was not used.
        ColumnMetadataIndexNotUsed = "COLUMN_METADATA_INDEX_NOT_USED",
        /// Indicates that search indexes can not be used for search query with STANDARD
        /// edition.
        NotSupportedInStandardEdition = "NOT_SUPPORTED_IN_STANDARD_EDITION",
        /// Indicates that an option in the search function that cannot make use of the
        /// index has been selected.
        IndexSuppressedByFunctionOption = "INDEX_SUPPRESSED_BY_FUNCTION_OPTION",
        /// Indicates that the query was cached, and thus the search index was not used.
        QueryCacheHit = "QUERY_CACHE_HIT",
        /// The index cannot be used in the search query because it is stale.
        StaleIndex = "STALE_INDEX",
        /// Indicates an internal error that causes the search index to be unused.
        InternalError = "INTERNAL_ERROR",
        /// Indicates that the reason search indexes cannot be used in the query is not
        /// covered by any of the other IndexUnusedReason options.
        OtherReason = "OTHER_REASON",
    }
}
