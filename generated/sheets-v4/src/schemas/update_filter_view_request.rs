//! The schema `UpdateFilterViewRequest`.

use gapi_runtime::FieldMask;
use gapi_runtime::v1::record;

use super::FilterView;

record! {
    /// Updates properties of the filter view.
    pub struct UpdateFilterViewRequest = "UpdateFilterViewRequest" {
        /// The fields that should be updated. At least one field must be specified. The
        /// root `filter` is implied and should not be specified. A single `"*"` can be
        /// used as short-hand for listing every field.
        pub fields: Option<FieldMask> = "fields",
        /// The new properties of the filter view.
        pub filter: Option<Box<FilterView>> = "filter",
    }
}
