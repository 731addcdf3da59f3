//! The schema `Some`.

use gapi_runtime::v1::record;

record! {
    /// The schema `Some`.
    pub struct SomeSchema = "Some" {
        /// The property `a`.
        pub a: Option<String> = "a",
    }
}
