//! The schema `GoogleCloudIdentitytoolkitV1CreateAuthUriRequest`.

use std::collections::BTreeMap;

use gapi_runtime::v1::record;

record! {
    /// Request message for CreateAuthUri.
    pub struct GoogleCloudIdentitytoolkitV1CreateAuthUriRequest =
        "GoogleCloudIdentitytoolkitV1CreateAuthUriRequest" {
        /// The property `appId`.
        #[deprecated]
        pub app_id: Option<String> = "appId",
        /// Used for the Google provider. The type of the authentication flow to be used.
        /// If present, this should be `CODE_FLOW` to specify the authorization code
        /// flow. Otherwise, the default ID Token flow will be used.
        pub auth_flow_type: Option<String> = "authFlowType",
        /// An opaque string used to maintain contextual information between the
        /// authentication request and the callback from the IdP.
        pub context: Option<String> = "context",
        /// A valid URL for the IdP to redirect the user back to. The URL cannot contain
        /// fragments or the reserved `state` query parameter.
        pub continue_uri: Option<String> = "continueUri",
        /// Additional customized query parameters to be added to the authorization URI.
        /// The following parameters are reserved and cannot be added: `client_id`,
        /// `response_type`, `scope`, `redirect_uri`, `state`. For the Microsoft
        /// provider, the Azure AD tenant to sign-in to can be specified in the `tenant`
        /// custom parameter.
        pub custom_parameter: Option<BTreeMap<String, String>> = "customParameter",
        /// Used for the Google provider. The G Suite hosted domain of the user in order
        /// to restrict sign-in to users at that domain.
        pub hosted_domain: Option<String> = "hostedDomain",
        /// The email identifier of the user account to fetch associated providers for.
        /// At least one of the fields `identifier` and `provider_id` must be set. The
        /// length of the email address should be less than 256 characters and in the
        /// format of `name@domain.tld`. The email address should also match the [RFC
        /// 822](https://tools.ietf.org/html/rfc822) addr-spec production.
        pub identifier: Option<String> = "identifier",
        /// The property `oauthConsumerKey`.
        #[deprecated]
        pub oauth_consumer_key: Option<String> = "oauthConsumerKey",
        /// Additional space-delimited OAuth 2.0 scopes specifying the scope of the
        /// authentication request with the IdP. Used for OAuth 2.0 IdPs. For the Google
        /// provider, the authorization code flow will be used if this field is set.
        pub oauth_scope: Option<String> = "oauthScope",
        /// The property `openidRealm`.
        #[deprecated]
        pub openid_realm: Option<String> = "openidRealm",
        /// The property `otaApp`.
        #[deprecated]
        pub ota_app: Option<String> = "otaApp",
        /// The provider ID of the IdP for the user to sign in with. This should be a
        /// provider ID enabled for sign-in, which is either from the list of [default
        /// supported
        /// IdPs](https://cloud.google.com/identity-platform/docs/reference/rest/v2/defaultSupportedIdps/list),
        /// or of the format `oidc.*` or `saml.*`. Some examples are `google.com`,
        /// `facebook.com`, `oidc.testapp`, and `saml.testapp`. At least one of the
        /// fields `identifier` and `provider_id` must be set.
        pub provider_id: Option<String> = "providerId",
        /// A session ID that can be verified against in SignInWithIdp to prevent session
        /// fixation attacks. If absent, a random string will be generated and returned
        /// as the session ID.
        pub session_id: Option<String> = "sessionId",
        /// The ID of the Identity Platform tenant to create an authorization URI or
        /// lookup an email identifier for. If not set, the operation will be performed
        /// in the default Identity Platform instance in the project.
        pub tenant_id: Option<String> = "tenantId",
    }
}
