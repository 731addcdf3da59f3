//! The schema `VideoStatsStatistics`.

use gapi_runtime::v1::record;

record! {
    /// Statistics about the video, such as the number of times the video was viewed or
    /// liked.
    pub struct VideoStatsStatistics = "VideoStatsStatistics" {
        /// Output only. The number of comments for the video.
        pub comment_count: Option<i64> = "commentCount",
        /// Output only. The number of users who have indicated that they liked the video
        /// by giving it a positive rating.
        pub like_count: Option<i64> = "likeCount",
        /// Output only. The number of times the video has been viewed.
        pub view_count: Option<i64> = "viewCount",
    }
}
