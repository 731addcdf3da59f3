//! The schema `SearchRequest`.

use gapi_runtime::v1::record;

record! {
    /// The schema `SearchRequest`.
    pub struct SearchRequest = "SearchRequest" {
        /// The property `pageToken`.
        pub page_token: Option<String> = "pageToken",
        /// The property `query`.
        pub query: Option<String> = "query",
    }
}
