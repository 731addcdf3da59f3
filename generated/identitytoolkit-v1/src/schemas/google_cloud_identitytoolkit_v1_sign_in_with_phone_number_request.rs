//! The schema `GoogleCloudIdentitytoolkitV1SignInWithPhoneNumberRequest`.

use gapi_runtime::v1::Open;
use gapi_runtime::v1::open_enum;
use gapi_runtime::v1::record;

record! {
    /// Request message for SignInWithPhoneNumber.
    pub struct GoogleCloudIdentitytoolkitV1SignInWithPhoneNumberRequest =
        "GoogleCloudIdentitytoolkitV1SignInWithPhoneNumberRequest" {
        /// User-entered verification code from an SMS sent to the user's phone.
        pub code: Option<String> = "code",
        /// A valid ID token for an Identity Platform account. If passed, this request
        /// will link the phone number to the user represented by this ID token if the
        /// phone number is not in use, or will reauthenticate the user if the phone
        /// number is already linked to the user.
        pub id_token: Option<String> = "idToken",
        /// The property `operation`.
        #[deprecated]
        pub operation: Option<Open<GoogleCloudIdentitytoolkitV1SignInWithPhoneNumberRequestOperation>> =
            "operation",
        /// The user's phone number to sign in with. This is necessary in the case of
        /// uing a temporary proof, in which case it must match the phone number that was
        /// authenticated in the request that generated the temporary proof. This field
        /// is ignored if a session info is passed.
        pub phone_number: Option<String> = "phoneNumber",
        /// Encrypted session information from the response of sendVerificationCode. In
        /// the case of authenticating with an SMS code this must be specified, but in
        /// the case of using a temporary proof it can be unspecified.
        pub session_info: Option<String> = "sessionInfo",
        /// A proof of the phone number verification, provided from a previous
        /// signInWithPhoneNumber request. If this is passed, the caller must also pass
        /// in the phone_number field the phone number that was verified in the previous
        /// request.
        pub temporary_proof: Option<String> = "temporaryProof",
        /// The ID of the Identity Platform tenant the user is signing in to. If not set,
        /// the user will sign in to the default Identity Platform project.
        pub tenant_id: Option<String> = "tenantId",
        /// Do not use.
        pub verification_proof: Option<String> = "verificationProof",
    }
}

open_enum! {
    /// The property `operation` of
    /// `GoogleCloudIdentitytoolkitV1SignInWithPhoneNumberRequest`.
    pub enum GoogleCloudIdentitytoolkitV1SignInWithPhoneNumberRequestOperation =
        "GoogleCloudIdentitytoolkitV1SignInWithPhoneNumberRequest.operation" {
        /// Operation is not specified.
        VerifyOpUnspecified = "VERIFY_OP_UNSPECIFIED",
        /// Verify operation is to sign up/sign in.
        SignUpOrIn = "SIGN_UP_OR_IN",
        /// Verify operation is to reauth.
        Reauth = "REAUTH",
        /// Verify operation is to update.
        Update = "UPDATE",
        /// Verify operation is to link.
        Link = "LINK",
    }
}
