//! The schema `Detections`.

use gapi_runtime::v1::alias;
use gapi_runtime::v1::record;

alias! {
    /// The schema `Detections`.
    pub type Detections = Vec<Vec<DetectionsItemItem>> = "Detections";
}

record! {
    /// An item of an item of `Detections`.
    pub struct DetectionsItemItem = "Detections[][]" {
        /// The property `confidence`.
        pub confidence: Option<f64> = "confidence",
        /// The property `language`.
        pub language: Option<String> = "language",
    }
}
