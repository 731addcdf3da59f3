//! The schema `TranslationsResource`.

use gapi_runtime::v1::record;

record! {
    /// The schema `TranslationsResource`.
    pub struct TranslationsResource = "TranslationsResource" {
        /// The source language of the initial request, detected automatically, if no
        /// source language was passed within the initial request. If the source language
        /// was passed, auto-detection of the language will not occur and this field will
        /// be empty.
        pub detected_source_language: Option<String> = "detectedSourceLanguage",
        /// The `model` type used for this translation. Valid values are listed in public
        /// documentation. Can be different from requested `model`. Present only if
        /// specific model type was explicitly requested.
        pub model: Option<String> = "model",
        /// Text translated into the target language.
        pub translated_text: Option<String> = "translatedText",
    }
}
