//! The schema `LiveStreamSnippet`.

use gapi_runtime::Timestamp;
use gapi_runtime::v1::record;

record! {
    /// The schema `LiveStreamSnippet`.
    pub struct LiveStreamSnippet = "LiveStreamSnippet" {
        /// The ID that YouTube uses to uniquely identify the channel that is
        /// transmitting the stream.
        pub channel_id: Option<String> = "channelId",
        /// The stream's description. The value cannot be longer than 10000 characters.
        pub description: Option<String> = "description",
        /// The property `isDefaultStream`.
        pub is_default_stream: Option<bool> = "isDefaultStream",
        /// The date and time that the stream was created.
        pub published_at: Option<Timestamp> = "publishedAt",
        /// The stream's title. The value must be between 1 and 128 characters long.
        ///
        /// Required by `youtube.liveStreams.insert`, `youtube.liveStreams.update`.
        pub title: Option<String> = "title",
    }
}
