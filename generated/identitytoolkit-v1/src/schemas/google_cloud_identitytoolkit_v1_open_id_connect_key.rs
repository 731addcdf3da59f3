//! The schema `GoogleCloudIdentitytoolkitV1OpenIdConnectKey`.

use gapi_runtime::v1::record;

record! {
    /// Represents a public key of the session cookie signer, formatted as a [JSON Web
    /// Key (JWK)](https://tools.ietf.org/html/rfc7517).
    pub struct GoogleCloudIdentitytoolkitV1OpenIdConnectKey =
        "GoogleCloudIdentitytoolkitV1OpenIdConnectKey" {
        /// Signature algorithm.
        pub alg: Option<String> = "alg",
        /// Exponent for the RSA public key, it is represented as the base64url encoding
        /// of the value's big endian representation.
        pub e: Option<String> = "e",
        /// Unique string to identify this key.
        pub kid: Option<String> = "kid",
        /// Key type.
        pub kty: Option<String> = "kty",
        /// Modulus for the RSA public key, it is represented as the base64url encoding
        /// of the value's big endian representation.
        pub n: Option<String> = "n",
        /// Key use.
        ///
        /// Named `use` on the wire.
        pub use_: Option<String> = "use",
    }
}
