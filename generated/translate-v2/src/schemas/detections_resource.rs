//! The schema `DetectionsResource`.

use gapi_runtime::v1::alias;
use gapi_runtime::v1::record;

alias! {
    /// An array of languages which we detect for the given text The most likely language
    /// list first.
    pub type DetectionsResource = Vec<DetectionsResourceItem> = "DetectionsResource";
}

record! {
    /// An item of `DetectionsResource`.
    pub struct DetectionsResourceItem = "DetectionsResource[]" {
        /// The confidence of the detection result of this language.
        pub confidence: Option<f64> = "confidence",
        /// A boolean to indicate is the language detection result reliable.
        pub is_reliable: Option<bool> = "isReliable",
        /// The language we detected.
        pub language: Option<String> = "language",
    }
}
