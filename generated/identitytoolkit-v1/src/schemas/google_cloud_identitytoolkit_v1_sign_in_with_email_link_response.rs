//! The schema `GoogleCloudIdentitytoolkitV1SignInWithEmailLinkResponse`.

use gapi_runtime::v1::record;

use super::GoogleCloudIdentitytoolkitV1MfaEnrollment;

record! {
    /// Response message for SignInWithEmailLink.
    pub struct GoogleCloudIdentitytoolkitV1SignInWithEmailLinkResponse =
        "GoogleCloudIdentitytoolkitV1SignInWithEmailLinkResponse" {
        /// The email the user signed in with. Always present in the response.
        pub email: Option<String> = "email",
        /// The number of seconds until the ID token expires.
        pub expires_in: Option<i64> = "expiresIn",
        /// An Identity Platform ID token for the authenticated user.
        pub id_token: Option<String> = "idToken",
        /// Whether the authenticated user was created by this request.
        pub is_new_user: Option<bool> = "isNewUser",
        /// The property `kind`.
        #[deprecated]
        pub kind: Option<String> = "kind",
        /// The ID of the authenticated user. Always present in the response.
        pub local_id: Option<String> = "localId",
        /// Info on which multi-factor authentication providers are enabled. Present if
        /// the user needs to complete the sign-in using multi-factor authentication.
        pub mfa_info: Option<Vec<GoogleCloudIdentitytoolkitV1MfaEnrollment>> = "mfaInfo",
        /// An opaque string that functions as proof that the user has successfully
        /// passed the first factor check.
        pub mfa_pending_credential: Option<String> = "mfaPendingCredential",
        /// Refresh token for the authenticated user.
        pub refresh_token: Option<String> = "refreshToken",
    }
}
