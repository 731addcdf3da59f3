//! The schema `PlaylistSnippet`.

use gapi_runtime::Timestamp;
use gapi_runtime::v1::record;

use super::PlaylistLocalization;
use super::ThumbnailDetails;

record! {
    /// Basic details about a playlist, including title, description and thumbnails.
    pub struct PlaylistSnippet = "PlaylistSnippet" {
        /// The ID that YouTube uses to uniquely identify the channel that published the
        /// playlist.
        pub channel_id: Option<String> = "channelId",
        /// The channel title of the channel that the video belongs to.
        pub channel_title: Option<String> = "channelTitle",
        /// The language of the playlist's default title and description.
        pub default_language: Option<String> = "defaultLanguage",
        /// The playlist's description.
        pub description: Option<String> = "description",
        /// Localized title and description, read-only.
        pub localized: Option<Box<PlaylistLocalization>> = "localized",
        /// The date and time that the playlist was created.
        pub published_at: Option<Timestamp> = "publishedAt",
        /// Keyword tags associated with the playlist.
        #[deprecated]
        pub tags: Option<Vec<String>> = "tags",
        /// Note: if the playlist has a custom thumbnail, this field will not be
        /// populated. The video id selected by the user that will be used as the
        /// thumbnail of this playlist. This field defaults to the first publicly
        /// viewable video in the playlist, if: 1. The user has never selected a video to
        /// be the thumbnail of the playlist. 2. The user selects a video to be the
        /// thumbnail, and then removes that video from the playlist. 3. The user selects
        /// a non-owned video to be the thumbnail, but that video becomes private, or
        /// gets deleted.
        pub thumbnail_video_id: Option<String> = "thumbnailVideoId",
        /// A map of thumbnail images associated with the playlist. For each object in
        /// the map, the key is the name of the thumbnail image, and the value is an
        /// object that contains other information about the thumbnail.
        pub thumbnails: Option<Box<ThumbnailDetails>> = "thumbnails",
        /// The playlist's title.
        ///
        /// Required by `youtube.playlists.insert`, `youtube.playlists.update`.
        pub title: Option<String> = "title",
    }
}
