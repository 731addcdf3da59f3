//! The schema `Send`.

use gapi_runtime::v1::record;

record! {
    /// The schema `Send`.
    pub struct SendSchema = "Send" {
        /// The property `a`.
        pub a: Option<String> = "a",
    }
}
