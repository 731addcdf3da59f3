//! The schema `HistoryLabelAdded`.

use gapi_runtime::v1::record;

use super::Message;

record! {
    /// The schema `HistoryLabelAdded`.
    pub struct HistoryLabelAdded = "HistoryLabelAdded" {
        /// Label IDs added to the message.
        pub label_ids: Option<Vec<String>> = "labelIds",
        /// The property `message`.
        pub message: Option<Box<Message>> = "message",
    }
}
