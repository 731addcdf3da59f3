//! The schema `PlaylistItemContentDetails`.

use gapi_runtime::Timestamp;
use gapi_runtime::v1::record;

record! {
    /// The schema `PlaylistItemContentDetails`.
    pub struct PlaylistItemContentDetails = "PlaylistItemContentDetails" {
        /// The time, measured in seconds from the start of the video, when the video
        /// should stop playing. (The playlist owner can specify the times when the video
        /// should start and stop playing when the video is played in the context of the
        /// playlist.) By default, assume that the video.endTime is the end of the video.
        #[deprecated]
        pub end_at: Option<String> = "endAt",
        /// A user-generated note for this item.
        pub note: Option<String> = "note",
        /// The time, measured in seconds from the start of the video, when the video
        /// should start playing. (The playlist owner can specify the times when the
        /// video should start and stop playing when the video is played in the context
        /// of the playlist.) The default value is 0.
        #[deprecated]
        pub start_at: Option<String> = "startAt",
        /// The ID that YouTube uses to uniquely identify a video. To [retrieve the
        /// `video`
        /// resource](https://developers.google.com/youtube/data/reference/rest/v3/videos/list),
        /// set the id query parameter to this value in your API request.
        pub video_id: Option<String> = "videoId",
        /// The date and time that the video was published to YouTube.
        pub video_published_at: Option<Timestamp> = "videoPublishedAt",
    }
}
