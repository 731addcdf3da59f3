//! The schema `Iterator`.

use gapi_runtime::v1::record;

record! {
    /// The schema `Iterator`.
    pub struct IteratorSchema = "Iterator" {
        /// The property `a`.
        pub a: Option<String> = "a",
    }
}
