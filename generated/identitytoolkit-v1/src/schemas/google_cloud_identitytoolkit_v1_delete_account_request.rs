//! The schema `GoogleCloudIdentitytoolkitV1DeleteAccountRequest`.

use gapi_runtime::v1::record;

record! {
    /// Request message for DeleteAccount.
    pub struct GoogleCloudIdentitytoolkitV1DeleteAccountRequest =
        "GoogleCloudIdentitytoolkitV1DeleteAccountRequest" {
        /// The property `delegatedProjectNumber`.
        #[deprecated]
        pub delegated_project_number: Option<i64> = "delegatedProjectNumber",
        /// The Identity Platform ID token of the account to delete. Require to be
        /// specified for requests from end users that lack Google OAuth 2.0 credential.
        /// Authenticated requests bearing a Google OAuth2 credential with proper
        /// permissions may pass local_id to specify the account to delete alternatively.
        pub id_token: Option<String> = "idToken",
        /// The ID of user account to delete. Specifying this field requires a Google
        /// OAuth 2.0 credential with proper
        /// [permissions](https://cloud.google.com/identity-platform/docs/access-control).
        /// Requests from users lacking the credential should pass an ID token instead.
        pub local_id: Option<String> = "localId",
        /// The ID of the project which the account belongs to. Should only be specified
        /// in authenticated requests that specify local_id of an account.
        pub target_project_id: Option<String> = "targetProjectId",
        /// The ID of the tenant that the account belongs to, if applicable. Only require
        /// to be specified for authenticated requests bearing a Google OAuth 2.0
        /// credential that specify local_id of an account that belongs to an Identity
        /// Platform tenant.
        pub tenant_id: Option<String> = "tenantId",
    }
}
