//! The schema `TestIamPermissionsRequest`.

use gapi_runtime::v1::record;

record! {
    /// Request message for `TestIamPermissions` method.
    pub struct TestIamPermissionsRequest = "TestIamPermissionsRequest" {
        /// The set of permissions to check for the `resource`. Permissions with
        /// wildcards (such as `*` or `storage.*`) are not allowed. For more information
        /// see [IAM Overview](https://cloud.google.com/iam/docs/overview#permissions).
        pub permissions: Option<Vec<String>> = "permissions",
    }
}
