//! The schema `DeleteDimensionGroupResponse`.

use gapi_runtime::v1::record;

use super::DimensionGroup;

record! {
    /// The result of deleting a group.
    pub struct DeleteDimensionGroupResponse = "DeleteDimensionGroupResponse" {
        /// All groups of a dimension after deleting a group from that dimension.
        pub dimension_groups: Option<Vec<DimensionGroup>> = "dimensionGroups",
    }
}
