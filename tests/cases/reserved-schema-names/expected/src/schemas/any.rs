//! The schema `Any`.

use gapi_runtime::v1::record;

record! {
    /// The schema `Any`.
    pub struct Any = "Any" {
        /// The property `a`.
        pub a: Option<String> = "a",
    }
}
