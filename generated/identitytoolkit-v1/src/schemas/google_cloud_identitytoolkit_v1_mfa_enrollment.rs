//! The schema `GoogleCloudIdentitytoolkitV1MfaEnrollment`.

use gapi_runtime::Timestamp;
use gapi_runtime::v1::record;

use super::GoogleCloudIdentitytoolkitV1EmailInfo;
use super::GoogleCloudIdentitytoolkitV1TotpInfo;

record! {
    /// Information on which multi-factor authentication (MFA) providers are enabled for
    /// an account.
    pub struct GoogleCloudIdentitytoolkitV1MfaEnrollment =
        "GoogleCloudIdentitytoolkitV1MfaEnrollment" {
        /// Display name for this mfa option e.g. "corp cell phone".
        pub display_name: Option<String> = "displayName",
        /// Contains information specific to email MFA.
        pub email_info: Option<Box<GoogleCloudIdentitytoolkitV1EmailInfo>> = "emailInfo",
        /// Timestamp when the account enrolled this second factor.
        pub enrolled_at: Option<Timestamp> = "enrolledAt",
        /// ID of this MFA option.
        pub mfa_enrollment_id: Option<String> = "mfaEnrollmentId",
        /// Normally this will show the phone number associated with this enrollment. In
        /// some situations, such as after a first factor sign in, it will only show the
        /// obfuscated version of the associated phone number.
        pub phone_info: Option<String> = "phoneInfo",
        /// Contains information specific to TOTP MFA.
        pub totp_info: Option<Box<GoogleCloudIdentitytoolkitV1TotpInfo>> = "totpInfo",
        /// Output only. Unobfuscated phone_info.
        pub unobfuscated_phone_info: Option<String> = "unobfuscatedPhoneInfo",
    }
}
