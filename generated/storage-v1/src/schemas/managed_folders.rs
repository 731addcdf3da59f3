//! The schema `ManagedFolders`.

use gapi_runtime::v1::record;

use super::ManagedFolder;

record! {
    /// A list of managed folders.
    pub struct ManagedFolders = "ManagedFolders" {
        /// The list of items.
        pub items: Option<Vec<ManagedFolder>> = "items",
        /// The kind of item this is. For lists of managed folders, this is always
        /// storage#managedFolders.
        ///
        /// The default is `storage#managedFolders`.
        pub kind: Option<String> = "kind",
        /// The continuation token, used to page through large result sets. Provide this
        /// value in a subsequent request to return the next page of results.
        pub next_page_token: Option<String> = "nextPageToken",
    }
}
