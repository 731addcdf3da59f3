//! The schema `InstancesSetServiceAccountRequest`.

use gapi_runtime::v1::record;

record! {
    /// The schema `InstancesSetServiceAccountRequest`.
    pub struct InstancesSetServiceAccountRequest = "InstancesSetServiceAccountRequest" {
        /// Email address of the service account.
        pub email: Option<String> = "email",
        /// The list of scopes to be made available for this service account.
        pub scopes: Option<Vec<String>> = "scopes",
    }
}
