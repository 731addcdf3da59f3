//! The schema `HistoryMessageDeleted`.

use gapi_runtime::v1::record;

use super::Message;

record! {
    /// The schema `HistoryMessageDeleted`.
    pub struct HistoryMessageDeleted = "HistoryMessageDeleted" {
        /// The property `message`.
        pub message: Option<Box<Message>> = "message",
    }
}
