//! The schema `VideoStatsContentDetails`.

use gapi_runtime::Duration;
use gapi_runtime::v1::record;

record! {
    /// Details about the content of a YouTube Video. This is a subset of the information
    /// in VideoContentDetails specifically for the Videos.stats API.
    pub struct VideoStatsContentDetails = "VideoStatsContentDetails" {
        /// Output only. The length of the video. The property value is a
        /// [`google.protobuf.Duration`](https://developers.google.com/protocol-buffers/docs/reference/google.protobuf#duration)
        /// object.
        pub duration: Option<Duration> = "duration",
    }
}
