//! The schema `PullResponse`.

use gapi_runtime::v1::record;

use super::ReceivedMessage;

record! {
    /// Response for the `Pull` method.
    pub struct PullResponse = "PullResponse" {
        /// Optional. Received Pub/Sub messages. The list will be empty if there are no
        /// more messages available in the backlog, or if no messages could be returned
        /// before the request timeout. For JSON, the response can be entirely empty. The
        /// Pub/Sub system may return fewer than the `maxMessages` requested even if
        /// there are more messages available in the backlog.
        pub received_messages: Option<Vec<ReceivedMessage>> = "receivedMessages",
    }
}
