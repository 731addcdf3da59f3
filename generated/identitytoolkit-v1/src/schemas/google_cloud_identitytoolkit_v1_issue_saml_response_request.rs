//! The schema `GoogleCloudIdentitytoolkitV1IssueSamlResponseRequest`.

use gapi_runtime::v1::record;

record! {
    /// Request message for IssueSamlResponse.
    pub struct GoogleCloudIdentitytoolkitV1IssueSamlResponseRequest =
        "GoogleCloudIdentitytoolkitV1IssueSamlResponseRequest" {
        /// The Identity Platform ID token. It will be verified and then converted to a
        /// new SAMLResponse.
        pub id_token: Option<String> = "idToken",
        /// Relying Party identifier, which is the audience of issued SAMLResponse.
        pub rp_id: Option<String> = "rpId",
        /// SAML app entity id specified in Google Admin Console for each app. If
        /// developers want to redirect to a third-party app rather than a G Suite app,
        /// they'll probably they need this. When it's used, we'll return a RelayState.
        /// This includes a SAMLRequest, which can be used to trigger a SP-initiated SAML
        /// flow to redirect to the real app.
        pub saml_app_entity_id: Option<String> = "samlAppEntityId",
    }
}
