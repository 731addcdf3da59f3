//! The schema `UpdateTopicRequest`.

use gapi_runtime::FieldMask;
use gapi_runtime::v1::record;

use super::Topic;

record! {
    /// Request for the UpdateTopic method.
    pub struct UpdateTopicRequest = "UpdateTopicRequest" {
        /// Required. The updated topic object.
        pub topic: Option<Box<Topic>> = "topic",
        /// Required. Indicates which fields in the provided topic to update. Must be
        /// specified and non-empty. Note that if `update_mask` contains
        /// "message_storage_policy" but the `message_storage_policy` is not set in the
        /// `topic` provided above, then the updated value is determined by the policy
        /// configured at the project or organization level.
        pub update_mask: Option<FieldMask> = "updateMask",
    }
}
