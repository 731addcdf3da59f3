//! The schema `GetSupportedLanguagesRequest`.

use gapi_runtime::v1::record;

record! {
    /// The request message for discovering supported languages.
    pub struct GetSupportedLanguagesRequest = "GetSupportedLanguagesRequest" {
        /// The language to use to return localized, human readable names of supported
        /// languages.
        pub target: Option<String> = "target",
    }
}
