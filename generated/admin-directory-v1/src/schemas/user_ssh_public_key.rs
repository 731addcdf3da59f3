//! The schema `UserSshPublicKey`.

use gapi_runtime::v1::record;

record! {
    /// JSON template for a POSIX account entry.
    pub struct UserSshPublicKey = "UserSshPublicKey" {
        /// An expiration time in microseconds since epoch.
        pub expiration_time_usec: Option<i64> = "expirationTimeUsec",
        /// A SHA-256 fingerprint of the SSH public key. (Read-only)
        ///
        /// Output only.
        pub fingerprint: Option<String> = "fingerprint",
        /// An SSH public key.
        pub key: Option<String> = "key",
    }
}
