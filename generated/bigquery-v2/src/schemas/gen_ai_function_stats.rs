//! The schema `GenAiFunctionStats`.

use gapi_runtime::v1::record;

use super::GenAiFunctionCacheStats;
use super::GenAiFunctionCostOptimizationStats;
use super::GenAiFunctionErrorStats;

record! {
    /// Provides statistics for each Ai function call within a query.
    pub struct GenAiFunctionStats = "GenAiFunctionStats" {
        /// Cache stats for the function.
        pub cache_stats: Option<Box<GenAiFunctionCacheStats>> = "cacheStats",
        /// Cost optimization stats if applied on the rows processed by the function.
        pub cost_optimization_stats: Option<Box<GenAiFunctionCostOptimizationStats>> =
            "costOptimizationStats",
        /// Error stats for the function.
        pub error_stats: Option<Box<GenAiFunctionErrorStats>> = "errorStats",
        /// Name of the function.
        pub function_name: Option<String> = "functionName",
        /// Number of rows processed by this GenAi function. This includes all
        /// cost_optimized, llm_inferred and failed_rows.
        pub num_processed_rows: Option<i64> = "numProcessedRows",
        /// User input prompt of the function (truncated to 20 chars).
        pub prompt: Option<String> = "prompt",
    }
}
