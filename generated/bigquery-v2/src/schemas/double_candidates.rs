//! The schema `DoubleCandidates`.

use gapi_runtime::v1::record;

record! {
    /// Discrete candidates of a double hyperparameter.
    pub struct DoubleCandidates = "DoubleCandidates" {
        /// Candidates for the double parameter in increasing order.
        pub candidates: Option<Vec<f64>> = "candidates",
    }
}
