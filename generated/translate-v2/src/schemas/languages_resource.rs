//! The schema `LanguagesResource`.

use gapi_runtime::v1::record;

record! {
    /// The schema `LanguagesResource`.
    pub struct LanguagesResource = "LanguagesResource" {
        /// Supported language code, generally consisting of its ISO 639-1 identifier.
        /// (E.g. 'en', 'ja'). In certain cases, BCP-47 codes including language + region
        /// identifiers are returned (e.g. 'zh-TW' and 'zh-CH')
        pub language: Option<String> = "language",
        /// Human readable name of the language localized to the target language.
        pub name: Option<String> = "name",
    }
}
