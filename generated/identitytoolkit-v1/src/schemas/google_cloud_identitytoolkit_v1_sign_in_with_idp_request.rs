//! The schema `GoogleCloudIdentitytoolkitV1SignInWithIdpRequest`.

use gapi_runtime::v1::record;

record! {
    /// Request message for SignInWithIdp.
    pub struct GoogleCloudIdentitytoolkitV1SignInWithIdpRequest =
        "GoogleCloudIdentitytoolkitV1SignInWithIdpRequest" {
        /// The property `autoCreate`.
        #[deprecated]
        pub auto_create: Option<bool> = "autoCreate",
        /// The property `delegatedProjectNumber`.
        #[deprecated]
        pub delegated_project_number: Option<i64> = "delegatedProjectNumber",
        /// A valid Identity Platform ID token. If passed, the user's account at the IdP
        /// will be linked to the account represented by this ID token.
        pub id_token: Option<String> = "idToken",
        /// The property `pendingIdToken`.
        #[deprecated]
        pub pending_id_token: Option<String> = "pendingIdToken",
        /// An opaque string from a previous SignInWithIdp response. If set, it can be
        /// used to repeat the sign-in operation from the previous SignInWithIdp
        /// operation. This may be present if the user needs to confirm their account
        /// information as part of a previous federated login attempt, or perform account
        /// linking.
        pub pending_token: Option<String> = "pendingToken",
        /// If the user is signing in with an authorization response obtained via a
        /// previous CreateAuthUri authorization request, this is the body of the HTTP
        /// POST callback from the IdP, if present. Otherwise, if the user is signing in
        /// with a manually provided IdP credential, this should be a URL-encoded form
        /// that contains the credential (e.g. an ID token or access token for OAuth 2.0
        /// IdPs) and the provider ID of the IdP that issued the credential. For example,
        /// if the user is signing in to the Google provider using a Google ID token,
        /// this should be set to id_token`=[GOOGLE_ID_TOKEN]&providerId=google.com`,
        /// where `[GOOGLE_ID_TOKEN]` should be replaced with the Google ID token. If the
        /// user is signing in to the Facebook provider using a Facebook authentication
        /// token, this should be set to
        /// id_token`=[FACEBOOK_AUTHENTICATION_TOKEN]&providerId=facebook. com&nonce=
        /// [NONCE]`, where `[FACEBOOK_AUTHENTICATION_TOKEN]` should be replaced with the
        /// Facebook authentication token. Nonce is required for validating the token.
        /// The request will fail if no nonce is provided. If the user is signing in to
        /// the Facebook provider using a Facebook access token, this should be set to
        /// access_token`=[FACEBOOK_ACCESS_TOKEN]&providerId=facebook. com`, where
        /// `[FACEBOOK_ACCESS_TOKEN]` should be replaced with the Facebook access token.
        /// If the user is signing in to the Twitter provider using a Twitter OAuth 1.0
        /// credential, this should be set to
        /// access_token`=[TWITTER_ACCESS_TOKEN]&oauth_token_secret=
        /// [TWITTER_TOKEN_SECRET]&providerId=twitter.com`, where
        /// `[TWITTER_ACCESS_TOKEN]` and `[TWITTER_TOKEN_SECRET]` should be replaced with
        /// the Twitter OAuth access token and Twitter OAuth token secret respectively.
        pub post_body: Option<String> = "postBody",
        /// Required. The URL to which the IdP redirects the user back. This can be set
        /// to `http://localhost` if the user is signing in with a manually provided IdP
        /// credential.
        pub request_uri: Option<String> = "requestUri",
        /// Whether or not to return OAuth credentials from the IdP on the following
        /// errors: `FEDERATED_USER_ID_ALREADY_LINKED` and `EMAIL_EXISTS`.
        pub return_idp_credential: Option<bool> = "returnIdpCredential",
        /// Whether or not to return the OAuth refresh token from the IdP, if available.
        pub return_refresh_token: Option<bool> = "returnRefreshToken",
        /// Should always be true.
        pub return_secure_token: Option<bool> = "returnSecureToken",
        /// The session ID returned from a previous CreateAuthUri call. This field is
        /// verified against that session ID to prevent session fixation attacks.
        /// Required if the user is signing in with an authorization response from a
        /// previous CreateAuthUri authorization request.
        pub session_id: Option<String> = "sessionId",
        /// The ID of the Identity Platform tenant the user is signing in to. If not set,
        /// the user will sign in to the default Identity Platform project.
        pub tenant_id: Option<String> = "tenantId",
    }
}
