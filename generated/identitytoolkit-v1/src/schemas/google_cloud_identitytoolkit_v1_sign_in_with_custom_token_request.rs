//! The schema `GoogleCloudIdentitytoolkitV1SignInWithCustomTokenRequest`.

use gapi_runtime::v1::record;

record! {
    /// Request message for SignInWithCustomToken.
    pub struct GoogleCloudIdentitytoolkitV1SignInWithCustomTokenRequest =
        "GoogleCloudIdentitytoolkitV1SignInWithCustomTokenRequest" {
        /// The property `delegatedProjectNumber`.
        #[deprecated]
        pub delegated_project_number: Option<i64> = "delegatedProjectNumber",
        /// The property `instanceId`.
        #[deprecated]
        pub instance_id: Option<String> = "instanceId",
        /// Should always be true.
        pub return_secure_token: Option<bool> = "returnSecureToken",
        /// The ID of the Identity Platform tenant the user is signing in to. If present,
        /// the ID should match the tenant_id in the token.
        pub tenant_id: Option<String> = "tenantId",
        /// Required. The custom Auth token asserted by the developer. The token should
        /// be a [JSON Web Token (JWT)](https://tools.ietf.org/html/rfc7519) that
        /// includes the claims listed in the [API
        /// reference](https://cloud.google.com/identity-platform/docs/reference/rest/client/)
        /// under the "Custom Token Claims" section.
        pub token: Option<String> = "token",
    }
}
