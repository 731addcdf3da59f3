//! The schema `BackendServiceIAP`.

use gapi_runtime::v1::record;

record! {
    /// Identity-Aware Proxy
    ///
    /// The schema `BackendServiceIAP`.
    pub struct BackendServiceIap = "BackendServiceIAP" {
        /// Whether the serving infrastructure will authenticate and authorize all
        /// incoming requests.
        pub enabled: Option<bool> = "enabled",
        /// OAuth2 client ID to use for the authentication flow.
        pub oauth2_client_id: Option<String> = "oauth2ClientId",
        /// OAuth2 client secret to use for the authentication flow. For security
        /// reasons, this value cannot be retrieved via the API. Instead, the SHA-256
        /// hash of the value is returned in the oauth2ClientSecretSha256 field.
        ///
        /// @InputOnly
        pub oauth2_client_secret: Option<String> = "oauth2ClientSecret",
        /// Output only. \[Output Only\] SHA256 hash value for the field
        /// oauth2_client_secret above.
        pub oauth2_client_secret_sha256: Option<String> = "oauth2ClientSecretSha256",
    }
}
