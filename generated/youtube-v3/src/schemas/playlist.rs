//! The schema `Playlist`.

use std::collections::BTreeMap;

use gapi_runtime::v1::record;

use super::PlaylistContentDetails;
use super::PlaylistLocalization;
use super::PlaylistPlayer;
use super::PlaylistSnippet;
use super::PlaylistStatus;

record! {
    /// A \*playlist\* resource represents a YouTube playlist. A playlist is a collection
    /// of videos that can be viewed sequentially and shared with other users. A playlist
    /// can contain up to 200 videos, and YouTube does not limit the number of playlists
    /// that each user creates. By default, playlists are publicly visible to other
    /// users, but playlists can be public or private. YouTube also uses playlists to
    /// identify special collections of videos for a channel, such as:
    ///
    /// - uploaded videos
    /// - favorite videos
    /// - positively rated (liked) videos
    /// - watch history
    /// - watch later To be more specific, these lists are associated with a channel,
    ///   which is a collection of a person, group, or company's videos, playlists, and
    ///   other YouTube information. You can retrieve the playlist IDs for each of these
    ///   lists from the [`channel
    ///   resource`](https://developers.google.com/youtube/data/reference/rest/v3/channels)
    ///   for a given channel. You can then use the
    ///   [`playlistItems.list`](https://developers.google.com/youtube/data/reference/rest/v3/playlistItems/list)
    ///   method to retrieve any of those lists. You can also add or remove items from
    ///   those lists by calling the
    ///   [`playlistItems.insert`](https://developers.google.com/youtube/data/reference/rest/v3/playlistItems/insert)
    ///   and
    ///   [`playlistItems.delete`](https://developers.google.com/youtube/data/reference/rest/v3/playlistItems/delete)
    ///   methods.
    pub struct Playlist = "Playlist" {
        /// The contentDetails object contains information like video count.
        pub content_details: Option<Box<PlaylistContentDetails>> = "contentDetails",
        /// Etag of this resource.
        pub etag: Option<String> = "etag",
        /// The ID that YouTube uses to uniquely identify the playlist.
        pub id: Option<String> = "id",
        /// Identifies what kind of resource this is. Value: the fixed string
        /// "youtube#playlist".
        ///
        /// The default is `youtube#playlist`.
        pub kind: Option<String> = "kind",
        /// Localizations for different languages
        pub localizations: Option<BTreeMap<String, PlaylistLocalization>> =
            "localizations",
        /// The player object contains information that you would use to play the
        /// playlist in an embedded player.
        pub player: Option<Box<PlaylistPlayer>> = "player",
        /// The snippet object contains basic details about the playlist, such as its
        /// title and description.
        pub snippet: Option<Box<PlaylistSnippet>> = "snippet",
        /// The status object contains status information for the playlist.
        pub status: Option<Box<PlaylistStatus>> = "status",
    }
}
