//! The schema `LiveBroadcastSnippet`.

use gapi_runtime::Timestamp;
use gapi_runtime::v1::record;

use super::ThumbnailDetails;

record! {
    /// Basic broadcast information.
    pub struct LiveBroadcastSnippet = "LiveBroadcastSnippet" {
        /// The date and time that the broadcast actually ended. This information is only
        /// available once the broadcast's state is complete.
        pub actual_end_time: Option<Timestamp> = "actualEndTime",
        /// The date and time that the broadcast actually started. This information is
        /// only available once the broadcast's state is live.
        pub actual_start_time: Option<Timestamp> = "actualStartTime",
        /// The YouTube [video
        /// category](https://developers.google.com/youtube/data/reference/rest/v3/videoCategories/list)
        /// associated with the video broadcast.
        pub category_id: Option<String> = "categoryId",
        /// The ID that YouTube uses to uniquely identify the channel that is publishing
        /// the broadcast.
        pub channel_id: Option<String> = "channelId",
        /// The broadcast's description. As with the title, you can set this field by
        /// modifying the broadcast resource or by setting the
        /// [`description`](https://developers.google.com/youtube/data/reference/rest/v3/videos#snippet.description)
        /// field of the corresponding video resource.
        pub description: Option<String> = "description",
        /// Indicates whether this broadcast is the default broadcast. Internal only.
        pub is_default_broadcast: Option<bool> = "isDefaultBroadcast",
        /// The id of the live chat for this broadcast.
        pub live_chat_id: Option<String> = "liveChatId",
        /// The date and time that the broadcast was added to YouTube's live broadcast
        /// schedule.
        pub published_at: Option<Timestamp> = "publishedAt",
        /// The date and time that the broadcast is scheduled to end.
        pub scheduled_end_time: Option<Timestamp> = "scheduledEndTime",
        /// The date and time that the broadcast is scheduled to start.
        ///
        /// Required by `youtube.liveBroadcasts.insert`, `youtube.liveBroadcasts.update`.
        pub scheduled_start_time: Option<Timestamp> = "scheduledStartTime",
        /// A map of thumbnail images associated with the broadcast. For each nested
        /// object in this object, the key is the name of the thumbnail image, and the
        /// value is an object that contains other information about the thumbnail.
        pub thumbnails: Option<Box<ThumbnailDetails>> = "thumbnails",
        /// The broadcast's title. Note that the broadcast represents exactly one YouTube
        /// video. You can set this field by modifying the broadcast resource or by
        /// setting the
        /// [`title`](https://developers.google.com/youtube/data/reference/rest/v3/videos#snippet.title)
        /// field of the corresponding video resource.
        ///
        /// Required by `youtube.liveBroadcasts.insert`, `youtube.liveBroadcasts.update`.
        pub title: Option<String> = "title",
    }
}
