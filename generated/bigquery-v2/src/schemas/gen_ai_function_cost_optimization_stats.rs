//! The schema `GenAiFunctionCostOptimizationStats`.

use gapi_runtime::v1::record;

record! {
    /// Provides cost optimization statistics for a GenAi function call.
    pub struct GenAiFunctionCostOptimizationStats =
        "GenAiFunctionCostOptimizationStats" {
        /// System generated message to provide insights into cost optimization state.
        pub message: Option<String> = "message",
        /// Number of rows inferred via cost optimized workflow.
        pub num_cost_optimized_rows: Option<i64> = "numCostOptimizedRows",
    }
}
