//! The schema `RandomizeRangeRequest`.

use gapi_runtime::v1::record;

use super::GridRange;

record! {
    /// Randomizes the order of the rows in a range.
    pub struct RandomizeRangeRequest = "RandomizeRangeRequest" {
        /// The range to randomize.
        pub range: Option<Box<GridRange>> = "range",
    }
}
