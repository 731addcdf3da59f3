//! The schema `SortRangeRequest`.

use gapi_runtime::v1::record;

use super::GridRange;
use super::SortSpec;

record! {
    /// Sorts data in rows based on a sort order per column.
    pub struct SortRangeRequest = "SortRangeRequest" {
        /// The range to sort.
        pub range: Option<Box<GridRange>> = "range",
        /// The sort order per column. Later specifications are used when values are
        /// equal in the earlier specifications.
        pub sort_specs: Option<Vec<SortSpec>> = "sortSpecs",
    }
}
