//! The schema `IntHparamSearchSpace`.

use gapi_runtime::v1::record;

use super::IntCandidates;
use super::IntRange;

record! {
    /// Search space for an int hyperparameter.
    pub struct IntHparamSearchSpace = "IntHparamSearchSpace" {
        /// Candidates of the int hyperparameter.
        pub candidates: Option<Box<IntCandidates>> = "candidates",
        /// Range of the int hyperparameter.
        pub range: Option<Box<IntRange>> = "range",
    }
}
