//! The schema `GoogleCloudIdentitytoolkitV1FederatedUserIdentifier`.

use gapi_runtime::v1::record;

record! {
    /// Federated user identifier at an Identity Provider.
    pub struct GoogleCloudIdentitytoolkitV1FederatedUserIdentifier =
        "GoogleCloudIdentitytoolkitV1FederatedUserIdentifier" {
        /// The ID of supported identity providers. This should be a provider ID enabled
        /// for sign-in, which is either from the list of [default supported
        /// IdPs](https://cloud.google.com/identity-platform/docs/reference/rest/v2/defaultSupportedIdps/list),
        /// or of the format `oidc.*` or `saml.*`. Some examples are `google.com`,
        /// `facebook.com`, `oidc.testapp`, and `saml.testapp`.
        pub provider_id: Option<String> = "providerId",
        /// The user ID of the account at the third-party Identity Provider specified by
        /// `provider_id`.
        pub raw_id: Option<String> = "rawId",
    }
}
