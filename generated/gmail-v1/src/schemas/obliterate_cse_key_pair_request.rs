//! The schema `ObliterateCseKeyPairRequest`.

use gapi_runtime::v1::record;

record! {
    /// Request to obliterate a CSE key pair.
    pub struct ObliterateCseKeyPairRequest = "ObliterateCseKeyPairRequest" {}
}
