//! The schema `HistoryMessageAdded`.

use gapi_runtime::v1::record;

use super::Message;

record! {
    /// The schema `HistoryMessageAdded`.
    pub struct HistoryMessageAdded = "HistoryMessageAdded" {
        /// The property `message`.
        pub message: Option<Box<Message>> = "message",
    }
}
