//! The schema `Thread`.

use gapi_runtime::v1::record;

use super::Message;

record! {
    /// A collection of messages representing a conversation.
    pub struct Thread = "Thread" {
        /// The ID of the last history record that modified this thread.
        pub history_id: Option<u64> = "historyId",
        /// The unique ID of the thread.
        pub id: Option<String> = "id",
        /// The list of messages in the thread.
        pub messages: Option<Vec<Message>> = "messages",
        /// A short part of the message text.
        pub snippet: Option<String> = "snippet",
    }
}
