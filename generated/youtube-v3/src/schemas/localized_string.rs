//! The schema `LocalizedString`.

use gapi_runtime::v1::record;

record! {
    /// The schema `LocalizedString`.
    pub struct LocalizedString = "LocalizedString" {
        /// The property `language`.
        pub language: Option<String> = "language",
        /// The property `value`.
        pub value: Option<String> = "value",
    }
}
