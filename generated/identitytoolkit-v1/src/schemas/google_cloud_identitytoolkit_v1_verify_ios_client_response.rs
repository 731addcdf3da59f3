//! The schema `GoogleCloudIdentitytoolkitV1VerifyIosClientResponse`.

use gapi_runtime::v1::record;

record! {
    /// Response message for VerifyIosClient.
    pub struct GoogleCloudIdentitytoolkitV1VerifyIosClientResponse =
        "GoogleCloudIdentitytoolkitV1VerifyIosClientResponse" {
        /// Receipt of successful app token validation.
        pub receipt: Option<String> = "receipt",
        /// Suggested time that the client should wait in seconds for delivery of the
        /// push notification.
        pub suggested_timeout: Option<i64> = "suggestedTimeout",
    }
}
