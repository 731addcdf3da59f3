//! The schema `String`.

use gapi_runtime::v1::record;

record! {
    /// The schema `String`.
    pub struct StringSchema = "String" {
        /// The property `a`.
        pub a: Option<String> = "a",
    }
}
