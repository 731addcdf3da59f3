//! The schema `ChannelContentDetails`.

use gapi_runtime::v1::record;

record! {
    /// Details about the content of a channel.
    pub struct ChannelContentDetails = "ChannelContentDetails" {
        /// The property `relatedPlaylists`.
        pub related_playlists: Option<Box<ChannelContentDetailsRelatedPlaylists>> =
            "relatedPlaylists",
    }
}

record! {
    /// The property `relatedPlaylists` of `ChannelContentDetails`.
    pub struct ChannelContentDetailsRelatedPlaylists =
        "ChannelContentDetails.relatedPlaylists" {
        /// The ID of the playlist that contains the channel"s favorite videos. Use the
        /// [`playlistItems.insert`](https://developers.google.com/youtube/data/reference/rest/v3/playlistItems/insert)
        /// and
        /// [`playlistItems.delete`](https://developers.google.com/youtube/data/reference/rest/v3/playlistItems/delete)
        /// to add or remove items from that list.
        #[deprecated]
        pub favorites: Option<String> = "favorites",
        /// The ID of the playlist that contains the channel"s liked videos. Use the
        /// [`playlistItems.insert`](https://developers.google.com/youtube/data/reference/rest/v3/playlistItems/insert)
        /// and
        /// [`playlistItems.delete`](https://developers.google.com/youtube/data/reference/rest/v3/playlistItems/delete)
        /// to add or remove items from that list.
        pub likes: Option<String> = "likes",
        /// The ID of the playlist that contains the channel"s uploaded videos. Use the
        /// [`videos.insert`](https://developers.google.com/youtube/data/reference/rest/v3/videos/insert)
        /// method to upload new videos and the
        /// [`videos.delete`](https://developers.google.com/youtube/data/reference/rest/v3/videos/delete)
        /// method to delete previously uploaded videos.
        pub uploads: Option<String> = "uploads",
        /// The ID of the playlist that contains the channel"s watch history. Use the
        /// [`playlistItems.insert`](https://developers.google.com/youtube/data/reference/rest/v3/playlistItems/insert)
        /// and
        /// [`playlistItems.delete`](https://developers.google.com/youtube/data/reference/rest/v3/playlistItems/delete)
        /// to add or remove items from that list.
        #[deprecated]
        pub watch_history: Option<String> = "watchHistory",
        /// The ID of the playlist that contains the channel"s watch later playlist. Use
        /// the
        /// [`playlistItems.insert`](https://developers.google.com/youtube/data/reference/rest/v3/playlistItems/insert)
        /// and
        /// [`playlistItems.delete`](https://developers.google.com/youtube/data/reference/rest/v3/playlistItems/delete)
        /// to add or remove items from that list.
        #[deprecated]
        pub watch_later: Option<String> = "watchLater",
    }
}
