//! The schema `BqmlIterationResult`.

use gapi_runtime::v1::record;

record! {
    /// The schema `BqmlIterationResult`.
    pub struct BqmlIterationResult = "BqmlIterationResult" {
        /// Deprecated.
        pub duration_ms: Option<i64> = "durationMs",
        /// Deprecated.
        pub eval_loss: Option<f64> = "evalLoss",
        /// Deprecated.
        pub index: Option<i32> = "index",
        /// Deprecated.
        pub learn_rate: Option<f64> = "learnRate",
        /// Deprecated.
        pub training_loss: Option<f64> = "trainingLoss",
    }
}
