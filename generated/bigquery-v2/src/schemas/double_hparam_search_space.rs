//! The schema `DoubleHparamSearchSpace`.

use gapi_runtime::v1::record;

use super::DoubleCandidates;
use super::DoubleRange;

record! {
    /// Search space for a double hyperparameter.
    pub struct DoubleHparamSearchSpace = "DoubleHparamSearchSpace" {
        /// Candidates of the double hyperparameter.
        pub candidates: Option<Box<DoubleCandidates>> = "candidates",
        /// Range of the double hyperparameter.
        pub range: Option<Box<DoubleRange>> = "range",
    }
}
