//! The schema `VideoRating`.

use gapi_runtime::v1::Open;
use gapi_runtime::v1::open_enum;
use gapi_runtime::v1::record;

record! {
    /// Basic details about rating of a video.
    pub struct VideoRating = "VideoRating" {
        /// Rating of a video.
        pub rating: Option<Open<VideoRatingRating>> = "rating",
        /// The ID that YouTube uses to uniquely identify the video.
        pub video_id: Option<String> = "videoId",
    }
}

open_enum! {
    /// Rating of a video.
    pub enum VideoRatingRating = "VideoRating.rating" {
        /// The entity has not been rated.
        None = "none",
        /// The entity is liked.
        Like = "like",
        /// The entity is disliked.
        Dislike = "dislike",
    }
}
