//! The schema `SignAndEncryptKeyPairs`.

use gapi_runtime::v1::record;

record! {
    /// The configuration of a CSE identity that uses different key pairs for signing and
    /// encryption.
    pub struct SignAndEncryptKeyPairs = "SignAndEncryptKeyPairs" {
        /// The ID of the CseKeyPair that encrypts signed outgoing mail.
        pub encryption_key_pair_id: Option<String> = "encryptionKeyPairId",
        /// The ID of the CseKeyPair that signs outgoing mail.
        pub signing_key_pair_id: Option<String> = "signingKeyPairId",
    }
}
