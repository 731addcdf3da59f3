//! The schema `MergeCellsRequest`.

use gapi_runtime::v1::Open;
use gapi_runtime::v1::open_enum;
use gapi_runtime::v1::record;

use super::GridRange;

record! {
    /// Merges all cells in the range.
    pub struct MergeCellsRequest = "MergeCellsRequest" {
        /// How the cells should be merged.
        pub merge_type: Option<Open<MergeCellsRequestMergeType>> = "mergeType",
        /// The range of cells to merge.
        pub range: Option<Box<GridRange>> = "range",
    }
}

open_enum! {
    /// How the cells should be merged.
    pub enum MergeCellsRequestMergeType = "MergeCellsRequest.mergeType" {
        /// Create a single merge from the range
        MergeAll = "MERGE_ALL",
        /// Create a merge for each column in the range
        MergeColumns = "MERGE_COLUMNS",
        /// Create a merge for each row in the range
        MergeRows = "MERGE_ROWS",
    }
}
