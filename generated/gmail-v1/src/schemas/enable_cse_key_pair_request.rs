//! The schema `EnableCseKeyPairRequest`.

use gapi_runtime::v1::record;

record! {
    /// Requests to turn on a client-side encryption key pair.
    pub struct EnableCseKeyPairRequest = "EnableCseKeyPairRequest" {}
}
