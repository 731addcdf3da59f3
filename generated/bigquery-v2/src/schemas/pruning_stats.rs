//! The schema `PruningStats`.

use gapi_runtime::v1::record;

record! {
    /// The column metadata index pruning statistics.
    pub struct PruningStats = "PruningStats" {
        /// The number of parallel inputs matched.
        pub post_cmeta_pruning_parallel_input_count: Option<i64> =
            "postCmetaPruningParallelInputCount",
        /// The number of partitions matched.
        pub post_cmeta_pruning_partition_count: Option<i64> =
            "postCmetaPruningPartitionCount",
        /// The number of parallel inputs scanned.
        pub pre_cmeta_pruning_parallel_input_count: Option<i64> =
            "preCmetaPruningParallelInputCount",
    }
}
