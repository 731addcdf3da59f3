//! The schema `ActivityContentDetailsUpload`.

use gapi_runtime::v1::record;

record! {
    /// Information about the uploaded video.
    pub struct ActivityContentDetailsUpload = "ActivityContentDetailsUpload" {
        /// The ID that YouTube uses to uniquely identify the uploaded video.
        pub video_id: Option<String> = "videoId",
    }
}
