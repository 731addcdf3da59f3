//! The schema `GetServiceAccountResponse`.

use gapi_runtime::v1::record;

record! {
    /// Response object of GetServiceAccount
    pub struct GetServiceAccountResponse = "GetServiceAccountResponse" {
        /// The service account email address.
        pub email: Option<String> = "email",
        /// The resource type of the response.
        ///
        /// The default is `bigquery#getServiceAccountResponse`.
        pub kind: Option<String> = "kind",
    }
}
