//! The schema `GoogleCloudIdentitytoolkitV1GetSessionCookiePublicKeysResponse`.

use gapi_runtime::v1::record;

use super::GoogleCloudIdentitytoolkitV1OpenIdConnectKey;

record! {
    /// Response message for GetSessionCookiePublicKeys.
    pub struct GoogleCloudIdentitytoolkitV1GetSessionCookiePublicKeysResponse =
        "GoogleCloudIdentitytoolkitV1GetSessionCookiePublicKeysResponse" {
        /// Public keys of the session cookie signer, formatted as [JSON Web Keys
        /// (JWK)](https://tools.ietf.org/html/rfc7517).
        pub keys: Option<Vec<GoogleCloudIdentitytoolkitV1OpenIdConnectKey>> = "keys",
    }
}
