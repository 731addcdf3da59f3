//! The schema `LanguagesListResponse`.

use gapi_runtime::v1::record;

use super::LanguagesResource;

record! {
    /// The schema `LanguagesListResponse`.
    pub struct LanguagesListResponse = "LanguagesListResponse" {
        /// List of source/target languages supported by the translation API. If target
        /// parameter is unspecified, the list is sorted by the ASCII code point order of
        /// the language code. If target parameter is specified, the list is sorted by
        /// the collation order of the language name in the target language.
        pub languages: Option<Vec<LanguagesResource>> = "languages",
    }
}
