//! The schema `ListTopicsResponse`.

use gapi_runtime::v1::record;

use super::Topic;

record! {
    /// Response for the `ListTopics` method.
    pub struct ListTopicsResponse = "ListTopicsResponse" {
        /// Optional. If not empty, indicates that there may be more topics that match
        /// the request; this value should be passed in a new `ListTopicsRequest`.
        pub next_page_token: Option<String> = "nextPageToken",
        /// Optional. The resulting topics.
        pub topics: Option<Vec<Topic>> = "topics",
    }
}
