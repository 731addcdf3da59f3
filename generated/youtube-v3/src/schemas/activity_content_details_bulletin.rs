//! The schema `ActivityContentDetailsBulletin`.

use gapi_runtime::v1::record;

use super::ResourceId;

record! {
    /// Details about a channel bulletin post.
    pub struct ActivityContentDetailsBulletin = "ActivityContentDetailsBulletin" {
        /// The `resourceId` object contains information that identifies the resource
        /// associated with a bulletin post. @mutable youtube.activities.insert
        pub resource_id: Option<Box<ResourceId>> = "resourceId",
    }
}
