//! The schema `GoogleCloudIdentitytoolkitV1EmailInfo`.

use gapi_runtime::v1::record;

record! {
    /// Information about email MFA.
    pub struct GoogleCloudIdentitytoolkitV1EmailInfo =
        "GoogleCloudIdentitytoolkitV1EmailInfo" {
        /// Email address that a MFA verification should be sent to.
        pub email_address: Option<String> = "emailAddress",
    }
}
