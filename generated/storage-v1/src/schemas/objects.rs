//! The schema `Objects`.

use gapi_runtime::v1::record;

use super::Object;

record! {
    /// A list of objects.
    pub struct Objects = "Objects" {
        /// The list of items.
        pub items: Option<Vec<Object>> = "items",
        /// The kind of item this is. For lists of objects, this is always
        /// storage#objects.
        ///
        /// The default is `storage#objects`.
        pub kind: Option<String> = "kind",
        /// The continuation token, used to page through large result sets. Provide this
        /// value in a subsequent request to return the next page of results.
        pub next_page_token: Option<String> = "nextPageToken",
        /// The list of prefixes of objects matching-but-not-listed up to and including
        /// the requested delimiter.
        pub prefixes: Option<Vec<String>> = "prefixes",
    }
}
