//! The schema `VideoStatistics`.

use gapi_runtime::v1::record;

record! {
    /// Statistics about the video, such as the number of times the video was viewed or
    /// liked.
    pub struct VideoStatistics = "VideoStatistics" {
        /// The number of comments for the video.
        pub comment_count: Option<u64> = "commentCount",
        /// The number of users who have indicated that they disliked the video by giving
        /// it a negative rating.
        pub dislike_count: Option<u64> = "dislikeCount",
        /// The number of users who currently have the video marked as a favorite video.
        #[deprecated]
        pub favorite_count: Option<u64> = "favoriteCount",
        /// The number of users who have indicated that they liked the video by giving it
        /// a positive rating.
        pub like_count: Option<u64> = "likeCount",
        /// The number of times the video has been viewed.
        pub view_count: Option<u64> = "viewCount",
    }
}
