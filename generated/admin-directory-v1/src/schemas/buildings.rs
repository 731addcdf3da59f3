//! The schema `Buildings`.

use gapi_runtime::v1::record;

use super::Building;

record! {
    /// Public API: Resources.buildings
    pub struct Buildings = "Buildings" {
        /// The Buildings in this page of results.
        pub buildings: Option<Vec<Building>> = "buildings",
        /// ETag of the resource.
        pub etag: Option<String> = "etag",
        /// Kind of resource this is.
        ///
        /// The default is `admin#directory#resources#buildings#buildingsList`.
        pub kind: Option<String> = "kind",
        /// The continuation token, used to page through large result sets. Provide this
        /// value in a subsequent request to return the next page of results.
        pub next_page_token: Option<String> = "nextPageToken",
    }
}
