//! The schema `GoogleCloudIdentitytoolkitV1SignInWithCustomTokenResponse`.

use gapi_runtime::v1::record;

record! {
    /// Response message for SignInWithCustomToken.
    pub struct GoogleCloudIdentitytoolkitV1SignInWithCustomTokenResponse =
        "GoogleCloudIdentitytoolkitV1SignInWithCustomTokenResponse" {
        /// The number of seconds until the ID token expires.
        pub expires_in: Option<i64> = "expiresIn",
        /// An Identity Platform ID token for the authenticated user.
        pub id_token: Option<String> = "idToken",
        /// Whether the authenticated user was created by this request.
        pub is_new_user: Option<bool> = "isNewUser",
        /// The property `kind`.
        #[deprecated]
        pub kind: Option<String> = "kind",
        /// An Identity Platform refresh token for the authenticated user.
        pub refresh_token: Option<String> = "refreshToken",
    }
}
