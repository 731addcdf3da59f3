//! The schema `IntArrayHparamSearchSpace`.

use gapi_runtime::v1::record;

use super::IntArray;

record! {
    /// Search space for int array.
    pub struct IntArrayHparamSearchSpace = "IntArrayHparamSearchSpace" {
        /// Candidates for the int array parameter.
        pub candidates: Option<Vec<IntArray>> = "candidates",
    }
}
