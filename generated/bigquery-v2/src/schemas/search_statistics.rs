//! The schema `SearchStatistics`.

use gapi_runtime::v1::Open;
use gapi_runtime::v1::open_enum;
use gapi_runtime::v1::record;

use super::IndexPruningStats;
use super::IndexUnusedReason;

record! {
    /// Statistics for a search query. Populated as part of JobStatistics2.
    pub struct SearchStatistics = "SearchStatistics" {
        /// Search index pruning statistics, one for each base table that has a search
        /// index. If a base table does not have a search index or the index does not
        /// help with pruning on the base table, then there is no pruning statistics for
        /// that table.
        pub index_pruning_stats: Option<Vec<IndexPruningStats>> = "indexPruningStats",
        /// When `indexUsageMode` is `UNUSED` or `PARTIALLY_USED`, this field explains
        /// why indexes were not used in all or part of the search query. If
        /// `indexUsageMode` is `FULLY_USED`, this field is not populated.
        pub index_unused_reasons: Option<Vec<IndexUnusedReason>> = "indexUnusedReasons",
        /// Specifies the index usage mode for the query.
        pub index_usage_mode: Option<Open<SearchStatisticsIndexUsageMode>> =
            "indexUsageMode",
    }
}

open_enum! {
    /// Specifies the index usage mode for the query.
    pub enum SearchStatisticsIndexUsageMode = "SearchStatistics.indexUsageMode" {
        /// Index usage mode not specified.
        IndexUsageModeUnspecified = "INDEX_USAGE_MODE_UNSPECIFIED",
        /// No search indexes were used in the search query. See \[`indexUnusedReasons`\]
        /// (/bigquery/docs/reference/rest/v2/Job#IndexUnusedReason) for detailed
        /// reasons.
        Unused = "UNUSED",
        /// Part of the search query used search indexes. See \[`indexUnusedReasons`\]
        /// (/bigquery/docs/reference/rest/v2/Job#IndexUnusedReason) for why other parts
        /// of the query did not use search indexes.
        PartiallyUsed = "PARTIALLY_USED",
        /// The entire search query used search indexes.
        FullyUsed = "FULLY_USED",
    }
}
