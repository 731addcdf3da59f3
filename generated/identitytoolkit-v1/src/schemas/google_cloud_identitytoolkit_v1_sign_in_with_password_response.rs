//! The schema `GoogleCloudIdentitytoolkitV1SignInWithPasswordResponse`.

use gapi_runtime::v1::record;

use super::GoogleCloudIdentitytoolkitV1MfaEnrollment;
use super::GoogleCloudIdentitytoolkitV1UserNotification;

record! {
    /// Response message for SignInWithPassword.
    pub struct GoogleCloudIdentitytoolkitV1SignInWithPasswordResponse =
        "GoogleCloudIdentitytoolkitV1SignInWithPasswordResponse" {
        /// The user's display name stored in the account's attributes.
        pub display_name: Option<String> = "displayName",
        /// The email of the authenticated user. Always present in the response.
        pub email: Option<String> = "email",
        /// The number of seconds until the Identity Platform ID token expires.
        pub expires_in: Option<i64> = "expiresIn",
        /// An Identity Platform ID token for the authenticated user.
        pub id_token: Option<String> = "idToken",
        /// The property `kind`.
        #[deprecated]
        pub kind: Option<String> = "kind",
        /// The ID of the authenticated user. Always present in the response.
        pub local_id: Option<String> = "localId",
        /// Info on which multi-factor authentication providers are enabled for the
        /// account. Present if the user needs to complete the sign-in using multi-factor
        /// authentication.
        pub mfa_info: Option<Vec<GoogleCloudIdentitytoolkitV1MfaEnrollment>> = "mfaInfo",
        /// An opaque string that functions as proof that the user has successfully
        /// passed the first factor authentication.
        pub mfa_pending_credential: Option<String> = "mfaPendingCredential",
        /// The OAuth2 access token.
        #[deprecated]
        pub oauth_access_token: Option<String> = "oauthAccessToken",
        /// The property `oauthAuthorizationCode`.
        #[deprecated]
        pub oauth_authorization_code: Option<String> = "oauthAuthorizationCode",
        /// The access token expiration time in seconds.
        #[deprecated]
        pub oauth_expire_in: Option<i32> = "oauthExpireIn",
        /// The user's profile picture stored in the account's attributes.
        pub profile_picture: Option<String> = "profilePicture",
        /// An Identity Platform refresh token for the authenticated user.
        pub refresh_token: Option<String> = "refreshToken",
        /// Whether the email is for an existing account. Always true.
        #[deprecated]
        pub registered: Option<bool> = "registered",
        /// Warning notifications for the user.
        pub user_notifications: Option<Vec<GoogleCloudIdentitytoolkitV1UserNotification>> =
            "userNotifications",
    }
}
