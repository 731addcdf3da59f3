//! The schema `VectorSearchStatistics`.

use gapi_runtime::v1::Open;
use gapi_runtime::v1::open_enum;
use gapi_runtime::v1::record;

use super::IndexUnusedReason;
use super::StoredColumnsUsage;

record! {
    /// Statistics for a vector search query. Populated as part of JobStatistics2.
    pub struct VectorSearchStatistics = "VectorSearchStatistics" {
        /// When `indexUsageMode` is `UNUSED` or `PARTIALLY_USED`, this field explains
        /// why indexes were not used in all or part of the vector search query. If
        /// `indexUsageMode` is `FULLY_USED`, this field is not populated.
        pub index_unused_reasons: Option<Vec<IndexUnusedReason>> = "indexUnusedReasons",
        /// Specifies the index usage mode for the query.
        pub index_usage_mode: Option<Open<VectorSearchStatisticsIndexUsageMode>> =
            "indexUsageMode",
        /// Specifies the usage of stored columns in the query when stored columns are
        /// used in the query.
        pub stored_columns_usages: Option<Vec<StoredColumnsUsage>> =
            "storedColumnsUsages",
    }
}

open_enum! {
    /// Specifies the index usage mode for the query.
    pub enum VectorSearchStatisticsIndexUsageMode =
        "VectorSearchStatistics.indexUsageMode" {
        /// Index usage mode not specified.
        IndexUsageModeUnspecified = "INDEX_USAGE_MODE_UNSPECIFIED",
        /// No vector indexes were used in the vector search query. See
        /// \[`indexUnusedReasons`\]
        /// (/bigquery/docs/reference/rest/v2/Job#IndexUnusedReason) for detailed
        /// reasons.
        Unused = "UNUSED",
        /// Part of the vector search query used vector indexes. See
        /// \[`indexUnusedReasons`\]
        /// (/bigquery/docs/reference/rest/v2/Job#IndexUnusedReason) for why other parts
        /// of the query did not use vector indexes.
        PartiallyUsed = "PARTIALLY_USED",
        /// The entire vector search query used vector indexes.
        FullyUsed = "FULLY_USED",
    }
}
