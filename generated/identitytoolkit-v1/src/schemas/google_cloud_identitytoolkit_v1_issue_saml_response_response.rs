//! The schema `GoogleCloudIdentitytoolkitV1IssueSamlResponseResponse`.

use gapi_runtime::v1::record;

record! {
    /// Response for IssueSamlResponse request.
    pub struct GoogleCloudIdentitytoolkitV1IssueSamlResponseResponse =
        "GoogleCloudIdentitytoolkitV1IssueSamlResponseResponse" {
        /// The ACS endpoint which consumes the returned SAMLResponse.
        pub acs_endpoint: Option<String> = "acsEndpoint",
        /// Email of the user.
        pub email: Option<String> = "email",
        /// First name of the user.
        pub first_name: Option<String> = "firstName",
        /// Whether the logged in user was created by this request.
        pub is_new_user: Option<bool> = "isNewUser",
        /// Last name of the user.
        pub last_name: Option<String> = "lastName",
        /// Generated RelayState.
        pub relay_state: Option<String> = "relayState",
        /// Signed SAMLResponse created for the Relying Party.
        pub saml_response: Option<String> = "samlResponse",
    }
}
