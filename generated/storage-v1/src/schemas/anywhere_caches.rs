//! The schema `AnywhereCaches`.

use gapi_runtime::v1::record;

use super::AnywhereCache;

record! {
    /// A list of Anywhere Caches.
    pub struct AnywhereCaches = "AnywhereCaches" {
        /// The list of items.
        pub items: Option<Vec<AnywhereCache>> = "items",
        /// The kind of item this is. For lists of Anywhere Caches, this is always
        /// storage#anywhereCaches.
        ///
        /// The default is `storage#anywhereCaches`.
        pub kind: Option<String> = "kind",
        /// The continuation token, used to page through large result sets. Provide this
        /// value in a subsequent request to return the next page of results.
        pub next_page_token: Option<String> = "nextPageToken",
    }
}
