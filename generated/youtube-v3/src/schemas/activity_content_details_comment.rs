//! The schema `ActivityContentDetailsComment`.

use gapi_runtime::v1::record;

use super::ResourceId;

record! {
    /// Information about a resource that received a comment.
    pub struct ActivityContentDetailsComment = "ActivityContentDetailsComment" {
        /// The `resourceId` object contains information that identifies the resource
        /// associated with the comment.
        pub resource_id: Option<Box<ResourceId>> = "resourceId",
    }
}
