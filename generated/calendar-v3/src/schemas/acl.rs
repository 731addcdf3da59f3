//! The schema `Acl`.

use gapi_runtime::v1::record;

use super::AclRule;

record! {
    /// The schema `Acl`.
    pub struct Acl = "Acl" {
        /// ETag of the collection.
        pub etag: Option<String> = "etag",
        /// List of rules on the access control list.
        pub items: Option<Vec<AclRule>> = "items",
        /// Type of the collection ("calendar#acl").
        ///
        /// The default is `calendar#acl`.
        pub kind: Option<String> = "kind",
        /// Token used to access the next page of this result. Omitted if no further
        /// results are available, in which case nextSyncToken is provided.
        pub next_page_token: Option<String> = "nextPageToken",
        /// Token used at a later point in time to retrieve only the entries that have
        /// changed since this result was returned. Omitted if further results are
        /// available, in which case nextPageToken is provided.
        pub next_sync_token: Option<String> = "nextSyncToken",
    }
}
