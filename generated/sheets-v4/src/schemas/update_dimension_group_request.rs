//! The schema `UpdateDimensionGroupRequest`.

use gapi_runtime::FieldMask;
use gapi_runtime::v1::record;

use super::DimensionGroup;

record! {
    /// Updates the state of the specified group.
    pub struct UpdateDimensionGroupRequest = "UpdateDimensionGroupRequest" {
        /// The group whose state should be updated. The range and depth of the group
        /// should specify a valid group on the sheet, and all other fields updated.
        pub dimension_group: Option<Box<DimensionGroup>> = "dimensionGroup",
        /// The fields that should be updated. At least one field must be specified. The
        /// root `dimensionGroup` is implied and should not be specified. A single `"*"`
        /// can be used as short-hand for listing every field.
        pub fields: Option<FieldMask> = "fields",
    }
}
