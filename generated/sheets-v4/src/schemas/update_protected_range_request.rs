//! The schema `UpdateProtectedRangeRequest`.

use gapi_runtime::FieldMask;
use gapi_runtime::v1::record;

use super::ProtectedRange;

record! {
    /// Updates an existing protected range with the specified protectedRangeId.
    pub struct UpdateProtectedRangeRequest = "UpdateProtectedRangeRequest" {
        /// The fields that should be updated. At least one field must be specified. The
        /// root `protectedRange` is implied and should not be specified. A single `"*"`
        /// can be used as short-hand for listing every field.
        pub fields: Option<FieldMask> = "fields",
        /// The protected range to update with the new properties.
        pub protected_range: Option<Box<ProtectedRange>> = "protectedRange",
    }
}
