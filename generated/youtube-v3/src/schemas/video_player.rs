//! The schema `VideoPlayer`.

use gapi_runtime::v1::record;

record! {
    /// Player to be used for a video playback.
    pub struct VideoPlayer = "VideoPlayer" {
        /// The property `embedHeight`.
        pub embed_height: Option<i64> = "embedHeight",
        /// An \<iframe\> tag that embeds a player that will play the video.
        pub embed_html: Option<String> = "embedHtml",
        /// The embed width
        pub embed_width: Option<i64> = "embedWidth",
    }
}
