//! The schema `ChannelSectionContentDetails`.

use gapi_runtime::v1::record;

record! {
    /// Details about a channelsection, including playlists and channels.
    pub struct ChannelSectionContentDetails = "ChannelSectionContentDetails" {
        /// The channel ids for type multiple_channels.
        pub channels: Option<Vec<String>> = "channels",
        /// The playlist ids for type single_playlist and multiple_playlists. For
        /// singlePlaylist, only one playlistId is allowed.
        pub playlists: Option<Vec<String>> = "playlists",
    }
}
