//! The schema `DetectLanguageRequest`.

use gapi_runtime::v1::record;

record! {
    /// The request message for language detection.
    pub struct DetectLanguageRequest = "DetectLanguageRequest" {
        /// The input text upon which to perform language detection. Repeat this
        /// parameter to perform language detection on multiple text inputs.
        pub q: Option<Vec<String>> = "q",
    }
}
