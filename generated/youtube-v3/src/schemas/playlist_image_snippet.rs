//! The schema `PlaylistImageSnippet`.

use gapi_runtime::v1::Open;
use gapi_runtime::v1::open_enum;
use gapi_runtime::v1::record;

record! {
    /// A \*playlistImage\* resource identifies another resource, such as a image, that
    /// is associated with a playlist. In addition, the playlistImage resource contains
    /// details about the included resource that pertain specifically to how that
    /// resource is used in that playlist. YouTube uses playlists to identify special
    /// collections of videos for a channel, such as:
    ///
    /// - uploaded videos
    /// - favorite videos
    /// - positively rated (liked) videos
    /// - watch history To be more specific, these lists are associated with a channel,
    ///   which is a collection of a person, group, or company's videos, playlists, and
    ///   other YouTube information. You can retrieve the playlist IDs for each of these
    ///   lists from the [`channel
    ///   resource`](https://developers.google.com/youtube/data/reference/rest/v3/channels)
    ///   for a given channel. You can then use the
    ///   [`playlistImages.list`](https://developers.google.com/youtube/data/reference/rest/v3/playlistImages/list)
    ///   method to retrieve image data for any of those playlists. You can also add or
    ///   remove images from those lists by calling the
    ///   [`playlistImages.insert`](https://developers.google.com/youtube/data/reference/rest/v3/playlistImages/insert)
    ///   and
    ///   [`playlistImages.delete`](https://developers.google.com/youtube/data/reference/rest/v3/playlistImages/delete)
    ///   methods.
    pub struct PlaylistImageSnippet = "PlaylistImageSnippet" {
        /// The image height.
        pub height: Option<i32> = "height",
        /// The Playlist ID of the playlist this image is associated with.
        pub playlist_id: Option<String> = "playlistId",
        /// The image type.
        ///
        /// Named `type` on the wire.
        pub type_: Option<Open<PlaylistImageSnippetType>> = "type",
        /// The image width.
        pub width: Option<i32> = "width",
    }
}

open_enum! {
    /// The image type.
    pub enum PlaylistImageSnippetType = "PlaylistImageSnippet.type" {
        /// The main image that will be used for this playlist.
        Hero = "hero",
    }
}
