//! The schema `GoogleCloudIdentitytoolkitV1GetOobCodeResponse`.

use gapi_runtime::v1::record;

record! {
    /// Response message for GetOobCode.
    pub struct GoogleCloudIdentitytoolkitV1GetOobCodeResponse =
        "GoogleCloudIdentitytoolkitV1GetOobCodeResponse" {
        /// If return_oob_link is false in the request, the email address the
        /// verification was sent to.
        pub email: Option<String> = "email",
        /// The property `kind`.
        #[deprecated]
        pub kind: Option<String> = "kind",
        /// If return_oob_link is true in the request, the OOB code to send.
        pub oob_code: Option<String> = "oobCode",
        /// If return_oob_link is true in the request, the OOB link to be sent to the
        /// user. This returns the constructed link including [Firebase Dynamic
        /// Link](https://firebase.google.com/docs/dynamic-links) related parameters.
        pub oob_link: Option<String> = "oobLink",
    }
}
