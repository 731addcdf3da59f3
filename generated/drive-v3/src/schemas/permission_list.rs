//! The schema `PermissionList`.

use gapi_runtime::v1::record;

use super::Permission;

record! {
    /// A list of permissions for a file.
    pub struct PermissionList = "PermissionList" {
        /// Identifies what kind of resource this is. Value: the fixed string
        /// `"drive#permissionList"`.
        ///
        /// The default is `drive#permissionList`.
        pub kind: Option<String> = "kind",
        /// The page token for the next page of permissions. This field will be absent if
        /// the end of the permissions list has been reached. If the token is rejected
        /// for any reason, it should be discarded, and pagination should be restarted
        /// from the first page of results. The page token is typically valid for several
        /// hours. However, if new items are added or removed, your expected results
        /// might differ.
        pub next_page_token: Option<String> = "nextPageToken",
        /// The list of permissions. If `nextPageToken` is populated, then this list may
        /// be incomplete and an additional page of results should be fetched.
        pub permissions: Option<Vec<Permission>> = "permissions",
    }
}
