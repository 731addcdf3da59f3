//! The schema `GenAiFunctionErrorStats`.

use gapi_runtime::v1::record;

record! {
    /// Provides error statistics for a GenAi function call.
    pub struct GenAiFunctionErrorStats = "GenAiFunctionErrorStats" {
        /// A list of unique errors at function level (up to 5, truncated to 100 chars).
        pub errors: Option<Vec<String>> = "errors",
        /// Number of failed rows processed by the function
        pub num_failed_rows: Option<i64> = "numFailedRows",
    }
}
