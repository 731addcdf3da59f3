//! The schema `PublishResponse`.

use gapi_runtime::v1::record;

record! {
    /// Response for the `Publish` method.
    pub struct PublishResponse = "PublishResponse" {
        /// Optional. The server-assigned ID of each published message, in the same order
        /// as the messages in the request. IDs are guaranteed to be unique within the
        /// topic.
        pub message_ids: Option<Vec<String>> = "messageIds",
    }
}
