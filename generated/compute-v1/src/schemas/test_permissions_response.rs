//! The schema `TestPermissionsResponse`.

use gapi_runtime::v1::record;

record! {
    /// The schema `TestPermissionsResponse`.
    pub struct TestPermissionsResponse = "TestPermissionsResponse" {
        /// A subset of `TestPermissionsRequest.permissions` that the caller is allowed.
        pub permissions: Option<Vec<String>> = "permissions",
    }
}
