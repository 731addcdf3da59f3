//! The schema `PerformanceInsights`.

use gapi_runtime::v1::record;

use super::StagePerformanceChangeInsight;
use super::StagePerformanceStandaloneInsight;
use super::TableChangeInsight;

record! {
    /// Performance insights for the job.
    pub struct PerformanceInsights = "PerformanceInsights" {
        /// Output only. Average execution ms of previous runs. Indicates the job ran
        /// slow compared to previous executions. To find previous executions, use
        /// INFORMATION_SCHEMA tables and filter jobs with same query hash.
        pub avg_previous_execution_ms: Option<i64> = "avgPreviousExecutionMs",
        /// Output only. Query stage performance insights compared to previous runs, for
        /// diagnosing performance regression.
        pub stage_performance_change_insights: Option<Vec<StagePerformanceChangeInsight>> =
            "stagePerformanceChangeInsights",
        /// Output only. Standalone query stage performance insights, for exploring
        /// potential improvements.
        pub stage_performance_standalone_insights: Option<Vec<StagePerformanceStandaloneInsight>> =
            "stagePerformanceStandaloneInsights",
        /// Output only. Performance insights for table-level attributes that changed
        /// compared to previous runs.
        pub table_change_insights: Option<Vec<TableChangeInsight>> =
            "tableChangeInsights",
    }
}
