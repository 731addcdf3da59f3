//! The schema `type`.

use gapi_runtime::v1::record;

record! {
    /// The schema `type`.
    pub struct Type = "type" {
        /// The property `a`.
        pub a: Option<String> = "a",
    }
}
