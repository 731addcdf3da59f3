//! The schema `Struct`.

use gapi_runtime::v1::record;

record! {
    /// The schema `Struct`.
    pub struct Struct = "Struct" {
        /// The property `a`.
        pub a: Option<String> = "a",
    }
}
