//! The schema `IndexPruningStats`.

use gapi_runtime::v1::record;

use super::TableReference;

record! {
    /// Statistics for index pruning.
    pub struct IndexPruningStats = "IndexPruningStats" {
        /// The base table reference.
        pub base_table: Option<Box<TableReference>> = "baseTable",
        /// The index id.
        pub index_id: Option<String> = "indexId",
        /// The number of parallel inputs after index pruning.
        pub post_index_pruning_parallel_input_count: Option<i64> =
            "postIndexPruningParallelInputCount",
        /// The number of parallel inputs before index pruning.
        pub pre_index_pruning_parallel_input_count: Option<i64> =
            "preIndexPruningParallelInputCount",
    }
}
