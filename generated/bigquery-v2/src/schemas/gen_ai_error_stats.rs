//! The schema `GenAiErrorStats`.

use gapi_runtime::v1::record;

record! {
    /// Provides error statistics for the query job across all AI function calls.
    pub struct GenAiErrorStats = "GenAiErrorStats" {
        /// A list of unique errors at query level (up to 5, truncated to 100 chars)
        pub errors: Option<Vec<String>> = "errors",
    }
}
