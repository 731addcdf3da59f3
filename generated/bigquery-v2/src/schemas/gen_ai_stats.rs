//! The schema `GenAiStats`.

use gapi_runtime::v1::record;

use super::GenAiErrorStats;
use super::GenAiFunctionStats;

record! {
    /// GenAi stats for the query job.
    pub struct GenAiStats = "GenAiStats" {
        /// Job level error stats across all GenAi functions
        pub error_stats: Option<Box<GenAiErrorStats>> = "errorStats",
        /// Function level stats for GenAI Functions. For more information, see
        /// [Generative AI
        /// overview](https://docs.cloud.google.com/bigquery/docs/generative-ai-overview).
        pub function_stats: Option<Vec<GenAiFunctionStats>> = "functionStats",
    }
}
