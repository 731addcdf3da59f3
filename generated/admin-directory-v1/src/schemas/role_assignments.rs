//! The schema `RoleAssignments`.

use gapi_runtime::v1::record;

use super::RoleAssignment;

record! {
    /// The schema `RoleAssignments`.
    pub struct RoleAssignments = "RoleAssignments" {
        /// ETag of the resource.
        pub etag: Option<String> = "etag",
        /// A list of RoleAssignment resources.
        pub items: Option<Vec<RoleAssignment>> = "items",
        /// The type of the API resource. This is always
        /// `admin#directory#roleAssignments`.
        ///
        /// The default is `admin#directory#roleAssignments`.
        pub kind: Option<String> = "kind",
        /// The property `nextPageToken`.
        pub next_page_token: Option<String> = "nextPageToken",
    }
}
