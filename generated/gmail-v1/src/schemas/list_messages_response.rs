//! The schema `ListMessagesResponse`.

use gapi_runtime::v1::record;

use super::Message;

record! {
    /// The schema `ListMessagesResponse`.
    pub struct ListMessagesResponse = "ListMessagesResponse" {
        /// List of messages. Note that each message resource contains only an `id` and a
        /// `threadId`. Additional message details can be fetched using the messages.get
        /// method.
        pub messages: Option<Vec<Message>> = "messages",
        /// Token to retrieve the next page of results in the list.
        pub next_page_token: Option<String> = "nextPageToken",
        /// Estimated total number of results.
        pub result_size_estimate: Option<u32> = "resultSizeEstimate",
    }
}
