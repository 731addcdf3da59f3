//! The schema `DetectionsListResponse`.

use gapi_runtime::v1::record;

use super::DetectionsResource;

record! {
    /// The schema `DetectionsListResponse`.
    pub struct DetectionsListResponse = "DetectionsListResponse" {
        /// A detections contains detection results of several text
        pub detections: Option<Vec<DetectionsResource>> = "detections",
    }
}
