//! The schema `DisableCseKeyPairRequest`.

use gapi_runtime::v1::record;

record! {
    /// Requests to turn off a client-side encryption key pair.
    pub struct DisableCseKeyPairRequest = "DisableCseKeyPairRequest" {}
}
