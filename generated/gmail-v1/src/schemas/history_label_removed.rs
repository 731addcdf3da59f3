//! The schema `HistoryLabelRemoved`.

use gapi_runtime::v1::record;

use super::Message;

record! {
    /// The schema `HistoryLabelRemoved`.
    pub struct HistoryLabelRemoved = "HistoryLabelRemoved" {
        /// Label IDs removed from the message.
        pub label_ids: Option<Vec<String>> = "labelIds",
        /// The property `message`.
        pub message: Option<Box<Message>> = "message",
    }
}
