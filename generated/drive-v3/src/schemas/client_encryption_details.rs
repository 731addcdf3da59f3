//! The schema `ClientEncryptionDetails`.

use gapi_runtime::v1::record;

use super::DecryptionMetadata;

record! {
    /// Details about the client-side encryption applied to the file.
    pub struct ClientEncryptionDetails = "ClientEncryptionDetails" {
        /// The metadata used for client-side operations.
        pub decryption_metadata: Option<Box<DecryptionMetadata>> = "decryptionMetadata",
        /// The encryption state of the file. The values expected here are: - encrypted -
        /// unencrypted
        pub encryption_state: Option<String> = "encryptionState",
    }
}
