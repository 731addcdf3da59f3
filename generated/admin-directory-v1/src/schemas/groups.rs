//! The schema `Groups`.

use gapi_runtime::v1::record;

use super::Group;

record! {
    /// The schema `Groups`.
    pub struct Groups = "Groups" {
        /// ETag of the resource.
        pub etag: Option<String> = "etag",
        /// A list of group objects.
        pub groups: Option<Vec<Group>> = "groups",
        /// Kind of resource this is.
        ///
        /// The default is `admin#directory#groups`.
        pub kind: Option<String> = "kind",
        /// Token used to access next page of this result.
        pub next_page_token: Option<String> = "nextPageToken",
    }
}
