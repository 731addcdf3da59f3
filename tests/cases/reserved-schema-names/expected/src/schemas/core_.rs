//! The schema `core`.

use gapi_runtime::v1::record;

record! {
    /// The schema `core`.
    pub struct Core = "core" {
        /// The property `a`.
        pub a: Option<String> = "a",
    }
}
