//! The schema `UpdateEmbeddedObjectBorderRequest`.

use gapi_runtime::FieldMask;
use gapi_runtime::v1::record;

use super::EmbeddedObjectBorder;

record! {
    /// Updates an embedded object's border property.
    pub struct UpdateEmbeddedObjectBorderRequest = "UpdateEmbeddedObjectBorderRequest" {
        /// The border that applies to the embedded object.
        pub border: Option<Box<EmbeddedObjectBorder>> = "border",
        /// The fields that should be updated. At least one field must be specified. The
        /// root `border` is implied and should not be specified. A single `"*"` can be
        /// used as short-hand for listing every field.
        pub fields: Option<FieldMask> = "fields",
        /// The ID of the embedded object to update.
        pub object_id: Option<i32> = "objectId",
    }
}
