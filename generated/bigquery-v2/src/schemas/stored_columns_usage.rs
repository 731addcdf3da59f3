//! The schema `StoredColumnsUsage`.

use gapi_runtime::v1::record;

use super::StoredColumnsUnusedReason;
use super::TableReference;

record! {
    /// Indicates the stored columns usage in the query.
    pub struct StoredColumnsUsage = "StoredColumnsUsage" {
        /// Specifies the base table.
        pub base_table: Option<Box<TableReference>> = "baseTable",
        /// Specifies whether the query was accelerated with stored columns.
        pub is_query_accelerated: Option<bool> = "isQueryAccelerated",
        /// If stored columns were not used, explain why.
        pub stored_columns_unused_reasons: Option<Vec<StoredColumnsUnusedReason>> =
            "storedColumnsUnusedReasons",
    }
}
