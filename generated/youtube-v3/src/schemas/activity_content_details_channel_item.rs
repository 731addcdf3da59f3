//! The schema `ActivityContentDetailsChannelItem`.

use gapi_runtime::v1::record;

use super::ResourceId;

record! {
    /// Details about a resource which was added to a channel.
    pub struct ActivityContentDetailsChannelItem = "ActivityContentDetailsChannelItem" {
        /// The `resourceId` object contains information that identifies the resource
        /// that was added to the channel.
        pub resource_id: Option<Box<ResourceId>> = "resourceId",
    }
}
