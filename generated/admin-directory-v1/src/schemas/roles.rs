//! The schema `Roles`.

use gapi_runtime::v1::record;

use super::Role;

record! {
    /// The schema `Roles`.
    pub struct Roles = "Roles" {
        /// ETag of the resource.
        pub etag: Option<String> = "etag",
        /// A list of Role resources.
        pub items: Option<Vec<Role>> = "items",
        /// The type of the API resource. This is always `admin#directory#roles`.
        ///
        /// The default is `admin#directory#roles`.
        pub kind: Option<String> = "kind",
        /// The property `nextPageToken`.
        pub next_page_token: Option<String> = "nextPageToken",
    }
}
