//! The schema `IntCandidates`.

use gapi_runtime::v1::record;

record! {
    /// Discrete candidates of an int hyperparameter.
    pub struct IntCandidates = "IntCandidates" {
        /// Candidates for the int parameter in increasing order.
        pub candidates: Option<Vec<i64>> = "candidates",
    }
}
