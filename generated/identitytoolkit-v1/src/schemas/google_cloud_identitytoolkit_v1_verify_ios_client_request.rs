//! The schema `GoogleCloudIdentitytoolkitV1VerifyIosClientRequest`.

use gapi_runtime::v1::record;

record! {
    /// Request message for VerifyIosClient
    pub struct GoogleCloudIdentitytoolkitV1VerifyIosClientRequest =
        "GoogleCloudIdentitytoolkitV1VerifyIosClientRequest" {
        /// A device token that the iOS client gets after registering to APNs (Apple Push
        /// Notification service).
        pub app_token: Option<String> = "appToken",
        /// Whether the app token is in the iOS sandbox. If false, the app token is in
        /// the production environment.
        pub is_sandbox: Option<bool> = "isSandbox",
    }
}
