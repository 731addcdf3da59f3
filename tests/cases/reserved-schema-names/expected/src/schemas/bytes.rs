//! The schema `Bytes`.

use gapi_runtime::v1::record;

record! {
    /// The schema `Bytes`.
    pub struct BytesSchema = "Bytes" {
        /// The property `a`.
        pub a: Option<String> = "a",
    }
}
