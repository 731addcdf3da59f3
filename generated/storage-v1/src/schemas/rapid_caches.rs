//! The schema `RapidCaches`.

use gapi_runtime::v1::record;

use super::RapidCache;

record! {
    /// A list of Rapid Caches.
    pub struct RapidCaches = "RapidCaches" {
        /// The list of items.
        pub items: Option<Vec<RapidCache>> = "items",
        /// The kind of item this is. For lists of Rapid Caches, this is always
        /// storage#rapidCaches.
        ///
        /// The default is `storage#rapidCaches`.
        pub kind: Option<String> = "kind",
        /// The continuation token, used to page through large result sets. Provide this
        /// value in a subsequent request to return the next page of results.
        pub next_page_token: Option<String> = "nextPageToken",
    }
}
