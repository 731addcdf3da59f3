//! The schema `VideoStat`.

use gapi_runtime::v1::record;

use super::VideoStatsContentDetails;
use super::VideoStatsSnippet;
use super::VideoStatsStatistics;

record! {
    /// A \*VideoStat\* resource represents a YouTube video's stats.
    pub struct VideoStat = "VideoStat" {
        /// Output only. The VideoStatsContentDetails object contains information about
        /// the video content, including the length of the video.
        pub content_details: Option<Box<VideoStatsContentDetails>> = "contentDetails",
        /// Output only. Etag of this resource.
        pub etag: Option<String> = "etag",
        /// Output only. The ID that YouTube uses to uniquely identify the video.
        pub id: Option<String> = "id",
        /// Output only. Identifies what kind of resource this is. Value: the fixed
        /// string "youtube#videoStats".
        pub kind: Option<String> = "kind",
        /// Output only. The VideoStatsSnippet object contains basic details about the
        /// video, such publish time.
        pub snippet: Option<Box<VideoStatsSnippet>> = "snippet",
        /// Output only. The VideoStatsStatistics object contains statistics about the
        /// video.
        pub statistics: Option<Box<VideoStatsStatistics>> = "statistics",
    }
}
