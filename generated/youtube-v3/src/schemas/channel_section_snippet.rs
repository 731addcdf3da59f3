//! The schema `ChannelSectionSnippet`.

use gapi_runtime::v1::Open;
use gapi_runtime::v1::open_enum;
use gapi_runtime::v1::record;

use super::ChannelSectionLocalization;

record! {
    /// Basic details about a channel section, including title, style and position.
    pub struct ChannelSectionSnippet = "ChannelSectionSnippet" {
        /// The ID that YouTube uses to uniquely identify the channel that published the
        /// channel section.
        pub channel_id: Option<String> = "channelId",
        /// The language of the channel section's default title and description.
        #[deprecated]
        pub default_language: Option<String> = "defaultLanguage",
        /// Localized title, read-only.
        #[deprecated]
        pub localized: Option<Box<ChannelSectionLocalization>> = "localized",
        /// The position of the channel section in the channel.
        pub position: Option<u32> = "position",
        /// The style of the channel section.
        #[deprecated]
        pub style: Option<Open<ChannelSectionSnippetStyle>> = "style",
        /// The channel section's title for multiple_playlists and multiple_channels.
        pub title: Option<String> = "title",
        /// The type of the channel section.
        ///
        /// Named `type` on the wire.
        pub type_: Option<Open<ChannelSectionSnippetType>> = "type",
    }
}

open_enum! {
    /// The style of the channel section.
    pub enum ChannelSectionSnippetStyle = "ChannelSectionSnippet.style" {
        /// The value `channelsectionStyleUnspecified`.
        ChannelsectionStyleUnspecified = "channelsectionStyleUnspecified",
        /// The value `horizontalRow`.
        HorizontalRow = "horizontalRow",
        /// The value `verticalList`.
        VerticalList = "verticalList",
    }
}

open_enum! {
    /// The type of the channel section.
    pub enum ChannelSectionSnippetType = "ChannelSectionSnippet.type" {
        /// The value `channelsectionTypeUndefined`.
        ChannelsectionTypeUndefined = "channelsectionTypeUndefined",
        /// The value `singlePlaylist`.
        SinglePlaylist = "singlePlaylist",
        /// The value `multiplePlaylists`.
        MultiplePlaylists = "multiplePlaylists",
        /// The value `popularUploads`.
        PopularUploads = "popularUploads",
        /// The value `recentUploads`.
        RecentUploads = "recentUploads",
        /// The value `likes`.
        #[deprecated]
        Likes = "likes",
        /// The value `allPlaylists`.
        AllPlaylists = "allPlaylists",
        /// The value `likedPlaylists`.
        #[deprecated]
        LikedPlaylists = "likedPlaylists",
        /// The value `recentPosts`.
        #[deprecated]
        RecentPosts = "recentPosts",
        /// The value `recentActivity`.
        #[deprecated]
        RecentActivity = "recentActivity",
        /// The value `liveEvents`.
        LiveEvents = "liveEvents",
        /// The value `upcomingEvents`.
        UpcomingEvents = "upcomingEvents",
        /// The value `completedEvents`.
        CompletedEvents = "completedEvents",
        /// The value `multipleChannels`.
        MultipleChannels = "multipleChannels",
        /// The value `postedVideos`.
        #[deprecated]
        PostedVideos = "postedVideos",
        /// The value `postedPlaylists`.
        #[deprecated]
        PostedPlaylists = "postedPlaylists",
        /// The value `subscriptions`.
        Subscriptions = "subscriptions",
    }
}
