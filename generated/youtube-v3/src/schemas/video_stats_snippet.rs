//! The schema `VideoStatsSnippet`.

use gapi_runtime::Timestamp;
use gapi_runtime::v1::record;

record! {
    /// Basic details about a video. This is a subset of the information in VideoSnippet
    /// specifically for the Videos.stats API.
    pub struct VideoStatsSnippet = "VideoStatsSnippet" {
        /// Output only. The date and time that the video was uploaded. The property
        /// value is a
        /// [`google.protobuf.Timestamp`](https://developers.google.com/protocol-buffers/docs/reference/google.protobuf#timestamp)
        /// object.
        pub publish_time: Option<Timestamp> = "publishTime",
    }
}
