//! The schema `LocalizedProperty`.

use gapi_runtime::v1::record;

use super::LanguageTag;
use super::LocalizedString;

record! {
    /// The schema `LocalizedProperty`.
    pub struct LocalizedProperty = "LocalizedProperty" {
        /// The property `default`.
        pub default_: Option<String> = "default",
        /// The language of the default property.
        pub default_language: Option<Box<LanguageTag>> = "defaultLanguage",
        /// The property `localized`.
        pub localized: Option<Vec<LocalizedString>> = "localized",
    }
}
