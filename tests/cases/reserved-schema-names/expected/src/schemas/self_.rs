//! The schema `Self`.

use gapi_runtime::v1::record;

record! {
    /// The schema `Self`.
    pub struct SelfSchema = "Self" {
        /// The property `a`.
        pub a: Option<String> = "a",
    }
}
