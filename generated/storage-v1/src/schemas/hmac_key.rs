//! The schema `HmacKey`.

use gapi_runtime::v1::record;

use super::HmacKeyMetadata;

record! {
    /// JSON template to produce a JSON-style HMAC Key resource for Create responses.
    pub struct HmacKey = "HmacKey" {
        /// The kind of item this is. For HMAC keys, this is always storage#hmacKey.
        ///
        /// The default is `storage#hmacKey`.
        pub kind: Option<String> = "kind",
        /// Key metadata.
        pub metadata: Option<Box<HmacKeyMetadata>> = "metadata",
        /// HMAC secret key material.
        pub secret: Option<String> = "secret",
    }
}
