//! The schema `UnmergeCellsRequest`.

use gapi_runtime::v1::record;

use super::GridRange;

record! {
    /// Unmerges cells in the given range.
    pub struct UnmergeCellsRequest = "UnmergeCellsRequest" {
        /// The range within which all cells should be unmerged. If the range spans
        /// multiple merges, all will be unmerged. The range must not partially span any
        /// merge.
        pub range: Option<Box<GridRange>> = "range",
    }
}
