//! The schema `GoogleCloudIdentitytoolkitV1GetAccountInfoRequest`.

use gapi_runtime::v1::record;

use super::GoogleCloudIdentitytoolkitV1FederatedUserIdentifier;

record! {
    /// Request message for GetAccountInfo.
    pub struct GoogleCloudIdentitytoolkitV1GetAccountInfoRequest =
        "GoogleCloudIdentitytoolkitV1GetAccountInfoRequest" {
        /// The property `delegatedProjectNumber`.
        #[deprecated]
        pub delegated_project_number: Option<i64> = "delegatedProjectNumber",
        /// The email address of one or more accounts to fetch. The length of email
        /// should be less than 256 characters and in the format of `name@domain.tld`.
        /// The email should also match the [RFC 822](https://tools.ietf.org/html/rfc822)
        /// addr-spec production. Should only be specified by authenticated requests from
        /// a developer.
        pub email: Option<Vec<String>> = "email",
        /// The federated user identifier of one or more accounts to fetch. Should only
        /// be specified by authenticated requests bearing a Google OAuth 2.0 credential
        /// with proper
        /// [permissions](https://cloud.google.com/identity-platform/docs/access-control).
        pub federated_user_id: Option<Vec<GoogleCloudIdentitytoolkitV1FederatedUserIdentifier>> =
            "federatedUserId",
        /// The Identity Platform ID token of the account to fetch. Require to be
        /// specified for requests from end users.
        pub id_token: Option<String> = "idToken",
        /// The initial email of one or more accounts to fetch. The length of email
        /// should be less than 256 characters and in the format of `name@domain.tld`.
        /// The email should also match the [RFC 822](https://tools.ietf.org/html/rfc822)
        /// addr-spec production. Should only be specified by authenticated requests from
        /// a developer.
        pub initial_email: Option<Vec<String>> = "initialEmail",
        /// The ID of one or more accounts to fetch. Should only be specified by
        /// authenticated requests bearing a Google OAuth 2.0 credential with proper
        /// [permissions](https://cloud.google.com/identity-platform/docs/access-control).
        pub local_id: Option<Vec<String>> = "localId",
        /// The phone number of one or more accounts to fetch. Should only be specified
        /// by authenticated requests from a developer and should be in E.164 format, for
        /// example, +15555555555.
        pub phone_number: Option<Vec<String>> = "phoneNumber",
        /// The ID of the Google Cloud project that the account or the Identity Platform
        /// tenant specified by `tenant_id` belongs to. Should only be specified by
        /// authenticated requests bearing a Google OAuth 2.0 credential with proper
        /// [permissions](https://cloud.google.com/identity-platform/docs/access-control).
        pub target_project_id: Option<String> = "targetProjectId",
        /// The ID of the tenant that the account belongs to. Should only be specified by
        /// authenticated requests from a developer.
        pub tenant_id: Option<String> = "tenantId",
    }
}
