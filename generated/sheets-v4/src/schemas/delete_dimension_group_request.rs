//! The schema `DeleteDimensionGroupRequest`.

use gapi_runtime::v1::record;

use super::DimensionRange;

record! {
    /// Deletes a group over the specified range by decrementing the depth of the
    /// dimensions in the range. For example, assume the sheet has a depth-1 group over
    /// B:E and a depth-2 group over C:D. Deleting a group over D:E leaves the sheet with
    /// a depth-1 group over B:D and a depth-2 group over C:C.
    pub struct DeleteDimensionGroupRequest = "DeleteDimensionGroupRequest" {
        /// The range of the group to be deleted.
        pub range: Option<Box<DimensionRange>> = "range",
    }
}
