//! The schema `TestPermissionsRequest`.

use gapi_runtime::v1::record;

record! {
    /// The schema `TestPermissionsRequest`.
    pub struct TestPermissionsRequest = "TestPermissionsRequest" {
        /// The set of permissions to check for the 'resource'. Permissions with
        /// wildcards (such as '\*' or 'storage.\*') are not allowed.
        pub permissions: Option<Vec<String>> = "permissions",
    }
}
