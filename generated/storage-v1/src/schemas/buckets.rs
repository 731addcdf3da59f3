//! The schema `Buckets`.

use gapi_runtime::v1::record;

use super::Bucket;

record! {
    /// A list of buckets.
    pub struct Buckets = "Buckets" {
        /// The list of items.
        pub items: Option<Vec<Bucket>> = "items",
        /// The kind of item this is. For lists of buckets, this is always
        /// storage#buckets.
        ///
        /// The default is `storage#buckets`.
        pub kind: Option<String> = "kind",
        /// The continuation token, used to page through large result sets. Provide this
        /// value in a subsequent request to return the next page of results.
        pub next_page_token: Option<String> = "nextPageToken",
        /// The list of bucket resource names that could not be reached during the
        /// listing operation.
        pub unreachable: Option<Vec<String>> = "unreachable",
    }
}
