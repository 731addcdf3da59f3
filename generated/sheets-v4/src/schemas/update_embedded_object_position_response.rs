//! The schema `UpdateEmbeddedObjectPositionResponse`.

use gapi_runtime::v1::record;

use super::EmbeddedObjectPosition;

record! {
    /// The result of updating an embedded object's position.
    pub struct UpdateEmbeddedObjectPositionResponse =
        "UpdateEmbeddedObjectPositionResponse" {
        /// The new position of the embedded object.
        pub position: Option<Box<EmbeddedObjectPosition>> = "position",
    }
}
