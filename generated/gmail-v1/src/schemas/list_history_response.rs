//! The schema `ListHistoryResponse`.

use gapi_runtime::v1::record;

use super::History;

record! {
    /// The schema `ListHistoryResponse`.
    pub struct ListHistoryResponse = "ListHistoryResponse" {
        /// List of history records. Any `messages` contained in the response will
        /// typically only have `id` and `threadId` fields populated.
        pub history: Option<Vec<History>> = "history",
        /// The ID of the mailbox's current history record.
        pub history_id: Option<u64> = "historyId",
        /// Page token to retrieve the next page of results in the list.
        pub next_page_token: Option<String> = "nextPageToken",
    }
}
