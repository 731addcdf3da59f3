//! The schema `LanguageTag`.

use gapi_runtime::v1::record;

record! {
    /// The schema `LanguageTag`.
    pub struct LanguageTag = "LanguageTag" {
        /// The property `value`.
        pub value: Option<String> = "value",
    }
}
