//! The schema `Box`.

use gapi_runtime::v1::record;

record! {
    /// The schema `Box`.
    pub struct BoxSchema = "Box" {
        /// The property `a`.
        pub a: Option<String> = "a",
    }
}
