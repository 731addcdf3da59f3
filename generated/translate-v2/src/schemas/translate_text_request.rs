//! The schema `TranslateTextRequest`.

use gapi_runtime::v1::record;

record! {
    /// The main translation request message for the Cloud Translation API.
    pub struct TranslateTextRequest = "TranslateTextRequest" {
        /// The format of the source text, in either HTML (default) or plain-text. A
        /// value of "html" indicates HTML and a value of "text" indicates plain-text.
        pub format: Option<String> = "format",
        /// The `model` type requested for this translation. Valid values are listed in
        /// public documentation.
        pub model: Option<String> = "model",
        /// The input text to translate. Repeat this parameter to perform translation
        /// operations on multiple text inputs.
        pub q: Option<Vec<String>> = "q",
        /// The language of the source text, set to one of the language codes listed in
        /// Language Support. If the source language is not specified, the API will
        /// attempt to identify the source language automatically and return it within
        /// the response.
        pub source: Option<String> = "source",
        /// The language to use for translation of the input text, set to one of the
        /// language codes listed in Language Support.
        pub target: Option<String> = "target",
    }
}
