//! The schema `GoogleCloudIdentitytoolkitV1MfaFactor`.

use gapi_runtime::v1::record;

record! {
    /// The schema `GoogleCloudIdentitytoolkitV1MfaFactor`.
    pub struct GoogleCloudIdentitytoolkitV1MfaFactor =
        "GoogleCloudIdentitytoolkitV1MfaFactor" {
        /// Display name for this mfa option e.g. "corp cell phone".
        pub display_name: Option<String> = "displayName",
        /// Phone number to receive OTP for MFA.
        pub phone_info: Option<String> = "phoneInfo",
    }
}
