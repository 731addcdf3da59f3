//! The schema `ListDraftsResponse`.

use gapi_runtime::v1::record;

use super::Draft;

record! {
    /// The schema `ListDraftsResponse`.
    pub struct ListDraftsResponse = "ListDraftsResponse" {
        /// List of drafts. Note that the `Message` property in each `Draft` resource
        /// only contains an `id` and a `threadId`. The
        /// [`messages.get`](https://developers.google.com/workspace/gmail/api/v1/reference/users/messages/get)
        /// method can fetch additional message details.
        pub drafts: Option<Vec<Draft>> = "drafts",
        /// Token to retrieve the next page of results in the list.
        pub next_page_token: Option<String> = "nextPageToken",
        /// Estimated total number of results.
        pub result_size_estimate: Option<u32> = "resultSizeEstimate",
    }
}
