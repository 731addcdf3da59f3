//! The schema `TestIamPermissionsResponse`.

use gapi_runtime::v1::record;

record! {
    /// Response message for `TestIamPermissions` method.
    pub struct TestIamPermissionsResponse = "TestIamPermissionsResponse" {
        /// A subset of `TestPermissionsRequest.permissions` that the caller is allowed.
        pub permissions: Option<Vec<String>> = "permissions",
    }
}
