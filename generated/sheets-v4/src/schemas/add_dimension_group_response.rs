//! The schema `AddDimensionGroupResponse`.

use gapi_runtime::v1::record;

use super::DimensionGroup;

record! {
    /// The result of adding a group.
    pub struct AddDimensionGroupResponse = "AddDimensionGroupResponse" {
        /// All groups of a dimension after adding a group to that dimension.
        pub dimension_groups: Option<Vec<DimensionGroup>> = "dimensionGroups",
    }
}
