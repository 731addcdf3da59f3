//! The schema `GoogleCloudIdentitytoolkitV1ResetPasswordResponse`.

use gapi_runtime::v1::Open;
use gapi_runtime::v1::open_enum;
use gapi_runtime::v1::record;

use super::GoogleCloudIdentitytoolkitV1MfaEnrollment;

record! {
    /// Response message for ResetPassword.
    pub struct GoogleCloudIdentitytoolkitV1ResetPasswordResponse =
        "GoogleCloudIdentitytoolkitV1ResetPasswordResponse" {
        /// The email associated with the out-of-band code that was used.
        pub email: Option<String> = "email",
        /// The property `kind`.
        #[deprecated]
        pub kind: Option<String> = "kind",
        /// The property `mfaInfo`.
        pub mfa_info: Option<Box<GoogleCloudIdentitytoolkitV1MfaEnrollment>> = "mfaInfo",
        /// The property `newEmail`.
        pub new_email: Option<String> = "newEmail",
        /// The property `requestType`.
        pub request_type: Option<Open<GoogleCloudIdentitytoolkitV1ResetPasswordResponseRequestType>> =
            "requestType",
    }
}

open_enum! {
    /// The property `requestType` of
    /// `GoogleCloudIdentitytoolkitV1ResetPasswordResponse`.
    pub enum GoogleCloudIdentitytoolkitV1ResetPasswordResponseRequestType =
        "GoogleCloudIdentitytoolkitV1ResetPasswordResponse.requestType" {
        /// Oob code type is not specified.
        OobReqTypeUnspecified = "OOB_REQ_TYPE_UNSPECIFIED",
        /// reset password
        PasswordReset = "PASSWORD_RESET",
        /// The value `OLD_EMAIL_AGREE`.
        #[deprecated]
        OldEmailAgree = "OLD_EMAIL_AGREE",
        /// The value `NEW_EMAIL_ACCEPT`.
        #[deprecated]
        NewEmailAccept = "NEW_EMAIL_ACCEPT",
        /// verify the account's email address by sending an email
        VerifyEmail = "VERIFY_EMAIL",
        /// The value `RECOVER_EMAIL`.
        #[deprecated]
        RecoverEmail = "RECOVER_EMAIL",
        /// sign in with email only
        EmailSignin = "EMAIL_SIGNIN",
        /// This flow sends an email to the specified new email, and when applied by
        /// clicking the link in the email changes the account's email to the new email.
        /// Used when the account must have verified email at all times, such as MFA
        /// accounts.
        VerifyAndChangeEmail = "VERIFY_AND_CHANGE_EMAIL",
        /// The value `REVERT_SECOND_FACTOR_ADDITION`.
        #[deprecated]
        RevertSecondFactorAddition = "REVERT_SECOND_FACTOR_ADDITION",
    }
}
