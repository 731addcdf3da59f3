//! The schema `GoogleCloudIdentitytoolkitV1SendVerificationCodeResponse`.

use gapi_runtime::v1::record;

record! {
    /// Response message for SendVerificationCode.
    pub struct GoogleCloudIdentitytoolkitV1SendVerificationCodeResponse =
        "GoogleCloudIdentitytoolkitV1SendVerificationCodeResponse" {
        /// Encrypted session information. This can be used in signInWithPhoneNumber to
        /// authenticate the phone number.
        pub session_info: Option<String> = "sessionInfo",
    }
}
