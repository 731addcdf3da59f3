//! The schema `BigQueryModelTraining`.

use gapi_runtime::v1::record;

record! {
    /// The schema `BigQueryModelTraining`.
    pub struct BigQueryModelTraining = "BigQueryModelTraining" {
        /// Deprecated.
        pub current_iteration: Option<i32> = "currentIteration",
        /// Deprecated.
        pub expected_total_iterations: Option<i64> = "expectedTotalIterations",
    }
}
