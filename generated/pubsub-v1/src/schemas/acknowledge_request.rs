//! The schema `AcknowledgeRequest`.

use gapi_runtime::v1::record;

record! {
    /// Request for the Acknowledge method.
    pub struct AcknowledgeRequest = "AcknowledgeRequest" {
        /// Required. The acknowledgment ID for the messages being acknowledged that was
        /// returned by the Pub/Sub system in the `Pull` response. Must not be empty.
        pub ack_ids: Option<Vec<String>> = "ackIds",
    }
}
