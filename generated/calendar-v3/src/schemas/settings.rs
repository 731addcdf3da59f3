//! The schema `Settings`.

use gapi_runtime::v1::record;

use super::Setting;

record! {
    /// The schema `Settings`.
    pub struct Settings = "Settings" {
        /// Etag of the collection.
        pub etag: Option<String> = "etag",
        /// List of user settings.
        pub items: Option<Vec<Setting>> = "items",
        /// Type of the collection ("calendar#settings").
        ///
        /// The default is `calendar#settings`.
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
