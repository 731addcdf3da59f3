//! The schema `ChannelStatistics`.

use gapi_runtime::v1::record;

record! {
    /// Statistics about a channel: number of subscribers, number of videos in the
    /// channel, etc.
    pub struct ChannelStatistics = "ChannelStatistics" {
        /// The number of comments for the channel.
        pub comment_count: Option<u64> = "commentCount",
        /// Whether or not the number of subscribers is shown for this user.
        pub hidden_subscriber_count: Option<bool> = "hiddenSubscriberCount",
        /// The number of subscribers that the channel has.
        pub subscriber_count: Option<u64> = "subscriberCount",
        /// The number of videos uploaded to the channel.
        pub video_count: Option<u64> = "videoCount",
        /// The number of times the channel has been viewed.
        pub view_count: Option<u64> = "viewCount",
    }
}
