//! The schema `GoogleCloudIdentitytoolkitV1SetAccountInfoResponse`.

use gapi_runtime::v1::record;

use super::GoogleCloudIdentitytoolkitV1ProviderUserInfo;

record! {
    /// Response message for SetAccountInfo
    pub struct GoogleCloudIdentitytoolkitV1SetAccountInfoResponse =
        "GoogleCloudIdentitytoolkitV1SetAccountInfoResponse" {
        /// The account's display name.
        #[deprecated]
        pub display_name: Option<String> = "displayName",
        /// The account's email address.
        #[deprecated]
        pub email: Option<String> = "email",
        /// Whether the account's email has been verified.
        pub email_verified: Option<bool> = "emailVerified",
        /// The number of seconds until the Identity Platform ID token expires.
        pub expires_in: Option<i64> = "expiresIn",
        /// An Identity Platform ID token for the account. This is used for legacy user
        /// sign up.
        pub id_token: Option<String> = "idToken",
        /// The property `kind`.
        #[deprecated]
        pub kind: Option<String> = "kind",
        /// The ID of the authenticated user.
        pub local_id: Option<String> = "localId",
        /// The new email that has been set on the user's account attributes.
        pub new_email: Option<String> = "newEmail",
        /// Deprecated. No actual password hash is currently returned.
        #[deprecated]
        pub password_hash: Option<String> = "passwordHash",
        /// The user's photo URL for the account's profile photo.
        #[deprecated]
        pub photo_url: Option<String> = "photoUrl",
        /// The linked Identity Providers on the account.
        pub provider_user_info: Option<Vec<GoogleCloudIdentitytoolkitV1ProviderUserInfo>> =
            "providerUserInfo",
        /// A refresh token for the account. This is used for legacy user sign up.
        pub refresh_token: Option<String> = "refreshToken",
    }
}
