//! The schema `UpdateEmbeddedObjectPositionRequest`.

use gapi_runtime::FieldMask;
use gapi_runtime::v1::record;

use super::EmbeddedObjectPosition;

record! {
    /// Update an embedded object's position (such as a moving or resizing a chart or
    /// image).
    pub struct UpdateEmbeddedObjectPositionRequest =
        "UpdateEmbeddedObjectPositionRequest" {
        /// The fields of OverlayPosition that should be updated when setting a new
        /// position. Used only if newPosition.overlayPosition is set, in which case at
        /// least one field must be specified. The root `newPosition.overlayPosition` is
        /// implied and should not be specified. A single `"*"` can be used as short-hand
        /// for listing every field.
        pub fields: Option<FieldMask> = "fields",
        /// An explicit position to move the embedded object to. If newPosition.sheetId
        /// is set, a new sheet with that ID will be created. If newPosition.newSheet is
        /// set to true, a new sheet will be created with an ID that will be chosen for
        /// you.
        pub new_position: Option<Box<EmbeddedObjectPosition>> = "newPosition",
        /// The ID of the object to moved.
        pub object_id: Option<i32> = "objectId",
    }
}
