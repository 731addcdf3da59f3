//! The schema `SeekResponse`.

use gapi_runtime::v1::record;

record! {
    /// Response for the `Seek` method (this response is empty).
    pub struct SeekResponse = "SeekResponse" {}
}
