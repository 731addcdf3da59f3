//! The schema `PlaylistItemSnippet`.

use gapi_runtime::Timestamp;
use gapi_runtime::v1::record;

use super::ResourceId;
use super::ThumbnailDetails;

record! {
    /// Basic details about a playlist, including title, description and thumbnails.
    /// Basic details of a YouTube Playlist item provided by the author. Next ID: 15
    pub struct PlaylistItemSnippet = "PlaylistItemSnippet" {
        /// The ID that YouTube uses to uniquely identify the user that added the item to
        /// the playlist.
        pub channel_id: Option<String> = "channelId",
        /// Channel title for the channel that the playlist item belongs to.
        pub channel_title: Option<String> = "channelTitle",
        /// The item's description.
        pub description: Option<String> = "description",
        /// The ID that YouTube uses to uniquely identify thGe playlist that the playlist
        /// item is in.
        ///
        /// Required by `youtube.playlistItems.insert`, `youtube.playlistItems.update`.
        pub playlist_id: Option<String> = "playlistId",
        /// The order in which the item appears in the playlist. The value uses a
        /// zero-based index, so the first item has a position of 0, the second item has
        /// a position of 1, and so forth.
        pub position: Option<u32> = "position",
        /// The date and time that the item was added to the playlist.
        pub published_at: Option<Timestamp> = "publishedAt",
        /// The id object contains information that can be used to uniquely identify the
        /// resource that is included in the playlist as the playlist item.
        ///
        /// Required by `youtube.playlistItems.insert`, `youtube.playlistItems.update`.
        pub resource_id: Option<Box<ResourceId>> = "resourceId",
        /// A map of thumbnail images associated with the playlist item. For each object
        /// in the map, the key is the name of the thumbnail image, and the value is an
        /// object that contains other information about the thumbnail.
        pub thumbnails: Option<Box<ThumbnailDetails>> = "thumbnails",
        /// The item's title.
        pub title: Option<String> = "title",
        /// Channel id for the channel this video belongs to.
        pub video_owner_channel_id: Option<String> = "videoOwnerChannelId",
        /// Channel title for the channel this video belongs to.
        pub video_owner_channel_title: Option<String> = "videoOwnerChannelTitle",
    }
}
