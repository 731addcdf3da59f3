//! The schema `SmimeInfo`.

use gapi_runtime::Bytes;
use gapi_runtime::v1::record;

record! {
    /// An S/MIME email config.
    pub struct SmimeInfo = "SmimeInfo" {
        /// Encrypted key password, when key is encrypted.
        pub encrypted_key_password: Option<String> = "encryptedKeyPassword",
        /// When the certificate expires (in milliseconds since epoch).
        pub expiration: Option<i64> = "expiration",
        /// The immutable ID for the SmimeInfo.
        pub id: Option<String> = "id",
        /// Whether this SmimeInfo is the default one for this user's send-as address.
        pub is_default: Option<bool> = "isDefault",
        /// The S/MIME certificate issuer's common name.
        pub issuer_cn: Option<String> = "issuerCn",
        /// PEM formatted X509 concatenated certificate string (standard base64
        /// encoding). Format used for returning key, which includes public key as well
        /// as certificate chain (not private key).
        pub pem: Option<String> = "pem",
        /// PKCS#12 format containing a single private/public key pair and certificate
        /// chain. This format is only accepted from client for creating a new SmimeInfo
        /// and is never returned, because the private key is not intended to be
        /// exported. PKCS#12 may be encrypted, in which case encryptedKeyPassword should
        /// be set appropriately.
        pub pkcs12: Option<Bytes> = "pkcs12",
    }
}
