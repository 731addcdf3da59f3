//! The schema `GoogleCloudIdentitytoolkitV1SignInWithPhoneNumberResponse`.

use gapi_runtime::v1::record;

record! {
    /// Response message for SignInWithPhoneNumber.
    pub struct GoogleCloudIdentitytoolkitV1SignInWithPhoneNumberResponse =
        "GoogleCloudIdentitytoolkitV1SignInWithPhoneNumberResponse" {
        /// The number of seconds until the ID token expires.
        pub expires_in: Option<i64> = "expiresIn",
        /// Identity Platform ID token for the authenticated user.
        pub id_token: Option<String> = "idToken",
        /// Whether the authenticated user was created by this request.
        pub is_new_user: Option<bool> = "isNewUser",
        /// The id of the authenticated user. Present in the case of a successful
        /// authentication. In the case when the phone could be verified but the account
        /// operation could not be performed, a temporary proof will be returned instead.
        pub local_id: Option<String> = "localId",
        /// Phone number of the authenticated user. Always present in the response.
        pub phone_number: Option<String> = "phoneNumber",
        /// Refresh token for the authenticated user.
        pub refresh_token: Option<String> = "refreshToken",
        /// A proof of the phone number verification, provided if a phone authentication
        /// is successful but the user operation fails. This happens when the request
        /// tries to link a phone number to a user with an ID token or reauthenticate
        /// with an ID token but the phone number is linked to a different user.
        pub temporary_proof: Option<String> = "temporaryProof",
        /// The number of seconds until the temporary proof expires.
        pub temporary_proof_expires_in: Option<i64> = "temporaryProofExpiresIn",
        /// Do not use.
        pub verification_proof: Option<String> = "verificationProof",
        /// Do not use.
        pub verification_proof_expires_in: Option<i64> = "verificationProofExpiresIn",
    }
}
