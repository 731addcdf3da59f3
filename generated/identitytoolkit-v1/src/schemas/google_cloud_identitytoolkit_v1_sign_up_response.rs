//! The schema `GoogleCloudIdentitytoolkitV1SignUpResponse`.

use gapi_runtime::v1::record;

record! {
    /// Response message for SignUp.
    pub struct GoogleCloudIdentitytoolkitV1SignUpResponse =
        "GoogleCloudIdentitytoolkitV1SignUpResponse" {
        /// The created user's display name.
        pub display_name: Option<String> = "displayName",
        /// The created user's email.
        pub email: Option<String> = "email",
        /// The number of seconds until the ID token expires.
        pub expires_in: Option<i64> = "expiresIn",
        /// An Identity Platform ID token for the created user. This field is only set
        /// for non-admin requests.
        pub id_token: Option<String> = "idToken",
        /// The property `kind`.
        pub kind: Option<String> = "kind",
        /// The ID of the created user. Always present in the response.
        pub local_id: Option<String> = "localId",
        /// An Identity Platform refresh token for the created user. This field is only
        /// set for non-admin requests.
        pub refresh_token: Option<String> = "refreshToken",
    }
}
