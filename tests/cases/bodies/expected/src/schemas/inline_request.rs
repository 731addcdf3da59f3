//! The schema `InlineRequest`.

use gapi_runtime::v1::record;

record! {
    /// The schema `InlineRequest`.
    pub struct InlineRequest = "InlineRequest" {
        /// The property `taken`.
        pub taken: Option<String> = "taken",
    }
}
