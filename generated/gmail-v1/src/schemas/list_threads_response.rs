//! The schema `ListThreadsResponse`.

use gapi_runtime::v1::record;

use super::Thread;

record! {
    /// The schema `ListThreadsResponse`.
    pub struct ListThreadsResponse = "ListThreadsResponse" {
        /// Page token to retrieve the next page of results in the list.
        pub next_page_token: Option<String> = "nextPageToken",
        /// Estimated total number of results.
        pub result_size_estimate: Option<u32> = "resultSizeEstimate",
        /// List of threads. Note that each thread resource does not contain a list of
        /// `messages`. The list of `messages` for a given thread can be fetched using
        /// the
        /// [`threads.get`](https://developers.google.com/workspace/gmail/api/v1/reference/users/threads/get)
        /// method.
        pub threads: Option<Vec<Thread>> = "threads",
    }
}
