//! The schema `GoogleCloudIdentitytoolkitV1SignInWithIdpResponse`.

use gapi_runtime::v1::record;

use super::GoogleCloudIdentitytoolkitV1MfaEnrollment;

record! {
    /// Response message for SignInWithIdp.
    pub struct GoogleCloudIdentitytoolkitV1SignInWithIdpResponse =
        "GoogleCloudIdentitytoolkitV1SignInWithIdpResponse" {
        /// The opaque string set in CreateAuthUri that is used to maintain contextual
        /// information between the authentication request and the callback from the IdP.
        pub context: Option<String> = "context",
        /// The date of birth for the user's account at the IdP.
        pub date_of_birth: Option<String> = "dateOfBirth",
        /// The display name for the user's account at the IdP.
        pub display_name: Option<String> = "displayName",
        /// The email address of the user's account at the IdP.
        pub email: Option<String> = "email",
        /// Whether or not there is an existing Identity Platform user account with the
        /// same email address but linked to a different account at the same IdP. Only
        /// present if the "One account per email address" setting is enabled and the
        /// email address at the IdP is verified.
        pub email_recycled: Option<bool> = "emailRecycled",
        /// Whether the user account's email address is verified.
        pub email_verified: Option<bool> = "emailVerified",
        /// The error message returned if `return_idp_credential` is set to `true` and
        /// either the `FEDERATED_USER_ID_ALREADY_LINKED` or `EMAIL_EXISTS` error is
        /// encountered. This field's value is either `FEDERATED_USER_ID_ALREADY_LINKED`
        /// or `EMAIL_EXISTS`.
        pub error_message: Option<String> = "errorMessage",
        /// The number of seconds until the Identity Platform ID token expires.
        pub expires_in: Option<i64> = "expiresIn",
        /// The user's account ID at the IdP. Always present in the response.
        pub federated_id: Option<String> = "federatedId",
        /// The first name for the user's account at the IdP.
        pub first_name: Option<String> = "firstName",
        /// The full name for the user's account at the IdP.
        pub full_name: Option<String> = "fullName",
        /// An Identity Platform ID token for the authenticated user.
        pub id_token: Option<String> = "idToken",
        /// The property `inputEmail`.
        #[deprecated]
        pub input_email: Option<String> = "inputEmail",
        /// Whether or not a new Identity Platform account was created for the
        /// authenticated user.
        pub is_new_user: Option<bool> = "isNewUser",
        /// The property `kind`.
        #[deprecated]
        pub kind: Option<String> = "kind",
        /// The language preference for the user's account at the IdP.
        pub language: Option<String> = "language",
        /// The last name for the user's account at the IdP.
        pub last_name: Option<String> = "lastName",
        /// The ID of the authenticated Identity Platform user. Always present in the
        /// response.
        pub local_id: Option<String> = "localId",
        /// Info on which multi-factor authentication providers are enabled for the
        /// account. Present if the user needs to complete the sign-in using multi-factor
        /// authentication.
        pub mfa_info: Option<Vec<GoogleCloudIdentitytoolkitV1MfaEnrollment>> = "mfaInfo",
        /// An opaque string that functions as proof that the user has successfully
        /// passed the first factor authentication.
        pub mfa_pending_credential: Option<String> = "mfaPendingCredential",
        /// Whether or not there is an existing Identity Platform user account with the
        /// same email address as the current account signed in at the IdP, and the
        /// account's email address is not verified at the IdP. The user will need to
        /// sign in to the existing Identity Platform account and then link the current
        /// credential from the IdP to it. Only present if the "One account per email
        /// address" setting is enabled.
        pub need_confirmation: Option<bool> = "needConfirmation",
        /// The property `needEmail`.
        #[deprecated]
        pub need_email: Option<bool> = "needEmail",
        /// The nickname for the user's account at the IdP.
        pub nick_name: Option<String> = "nickName",
        /// The OAuth access token from the IdP, if available.
        pub oauth_access_token: Option<String> = "oauthAccessToken",
        /// The OAuth 2.0 authorization code, if available. Only present for the Google
        /// provider.
        pub oauth_authorization_code: Option<String> = "oauthAuthorizationCode",
        /// The number of seconds until the OAuth access token from the IdP expires.
        pub oauth_expire_in: Option<i32> = "oauthExpireIn",
        /// The OpenID Connect ID token from the IdP, if available.
        pub oauth_id_token: Option<String> = "oauthIdToken",
        /// The OAuth 2.0 refresh token from the IdP, if available and
        /// `return_refresh_token` is set to `true`.
        pub oauth_refresh_token: Option<String> = "oauthRefreshToken",
        /// The OAuth 1.0 token secret from the IdP, if available. Only present for the
        /// Twitter provider.
        pub oauth_token_secret: Option<String> = "oauthTokenSecret",
        /// The main (top-level) email address of the user's Identity Platform account,
        /// if different from the email address at the IdP. Only present if the "One
        /// account per email address" setting is enabled.
        pub original_email: Option<String> = "originalEmail",
        /// An opaque string that can be used as a credential from the IdP the user is
        /// signing into. The pending token obtained here can be set in a future
        /// SignInWithIdp request to sign the same user in with the IdP again.
        pub pending_token: Option<String> = "pendingToken",
        /// The URL of the user's profile picture at the IdP.
        pub photo_url: Option<String> = "photoUrl",
        /// The provider ID of the IdP that the user is signing in to. Always present in
        /// the response.
        pub provider_id: Option<String> = "providerId",
        /// The stringified JSON response containing all the data corresponding to the
        /// user's account at the IdP.
        pub raw_user_info: Option<String> = "rawUserInfo",
        /// An Identity Platform refresh token for the authenticated user.
        pub refresh_token: Option<String> = "refreshToken",
        /// The screen name for the user's account at the Twitter IdP or the login name
        /// for the user's account at the GitHub IdP.
        pub screen_name: Option<String> = "screenName",
        /// The value of the `tenant_id` field in the request.
        pub tenant_id: Option<String> = "tenantId",
        /// The time zone for the user's account at the IdP.
        pub time_zone: Option<String> = "timeZone",
        /// A list of provider IDs that the user can sign in to in order to resolve a
        /// `need_confirmation` error. Only present if `need_confirmation` is set to
        /// `true`.
        pub verified_provider: Option<Vec<String>> = "verifiedProvider",
    }
}
