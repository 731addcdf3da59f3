//! The schema `DeleteEmbeddedObjectRequest`.

use gapi_runtime::v1::record;

record! {
    /// Deletes the embedded object with the given ID.
    pub struct DeleteEmbeddedObjectRequest = "DeleteEmbeddedObjectRequest" {
        /// The ID of the embedded object to delete.
        pub object_id: Option<i32> = "objectId",
    }
}
