//! The schema `DecryptionMetadata`.

use gapi_runtime::v1::record;

record! {
    /// Representation of the CSE DecryptionMetadata.
    pub struct DecryptionMetadata = "DecryptionMetadata" {
        /// Chunk size used if content was encrypted with the AES 256 GCM Cipher.
        /// Possible values are: - default - small
        pub aes256_gcm_chunk_size: Option<String> = "aes256GcmChunkSize",
        /// The URL-safe Base64 encoded HMAC-SHA256 digest of the resource metadata with
        /// its DEK (Data Encryption Key); see
        /// <https://developers.google.com/workspace/cse/reference>
        pub encryption_resource_key_hash: Option<String> = "encryptionResourceKeyHash",
        /// The signed JSON Web Token (JWT) which can be used to authorize the requesting
        /// user with the Key ACL Service (KACLS). The JWT asserts that the requesting
        /// user has at least read permissions on the file.
        pub jwt: Option<String> = "jwt",
        /// The ID of the KACLS (Key ACL Service) used to encrypt the file.
        pub kacls_id: Option<i64> = "kaclsId",
        /// The name of the KACLS (Key ACL Service) used to encrypt the file.
        pub kacls_name: Option<String> = "kaclsName",
        /// Key format for the unwrapped key. Must be `tinkAesGcmKey`.
        pub key_format: Option<String> = "keyFormat",
        /// The URL-safe Base64 encoded wrapped key used to encrypt the contents of the
        /// file.
        pub wrapped_key: Option<String> = "wrappedKey",
    }
}
