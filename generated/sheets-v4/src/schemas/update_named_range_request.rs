//! The schema `UpdateNamedRangeRequest`.

use gapi_runtime::FieldMask;
use gapi_runtime::v1::record;

use super::NamedRange;

record! {
    /// Updates properties of the named range with the specified namedRangeId.
    pub struct UpdateNamedRangeRequest = "UpdateNamedRangeRequest" {
        /// The fields that should be updated. At least one field must be specified. The
        /// root `namedRange` is implied and should not be specified. A single `"*"` can
        /// be used as short-hand for listing every field.
        pub fields: Option<FieldMask> = "fields",
        /// The named range to update with the new properties.
        pub named_range: Option<Box<NamedRange>> = "namedRange",
    }
}
