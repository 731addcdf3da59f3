//! The schema `Folders`.

use gapi_runtime::v1::record;

use super::Folder;

record! {
    /// A list of folders.
    pub struct Folders = "Folders" {
        /// The list of items.
        pub items: Option<Vec<Folder>> = "items",
        /// The kind of item this is. For lists of folders, this is always
        /// storage#folders.
        ///
        /// The default is `storage#folders`.
        pub kind: Option<String> = "kind",
        /// The continuation token, used to page through large result sets. Provide this
        /// value in a subsequent request to return the next page of results.
        pub next_page_token: Option<String> = "nextPageToken",
    }
}
