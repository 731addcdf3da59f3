//! The schema `ActivityContentDetailsSubscription`.

use gapi_runtime::v1::record;

use super::ResourceId;

record! {
    /// Information about a channel that a user subscribed to.
    pub struct ActivityContentDetailsSubscription =
        "ActivityContentDetailsSubscription" {
        /// The `resourceId` object contains information that identifies the resource
        /// that the user subscribed to.
        pub resource_id: Option<Box<ResourceId>> = "resourceId",
    }
}
