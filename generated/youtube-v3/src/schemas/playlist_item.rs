//! The schema `PlaylistItem`.

use gapi_runtime::v1::record;

use super::PlaylistItemContentDetails;
use super::PlaylistItemSnippet;
use super::PlaylistItemStatus;

record! {
    /// A \*playlistItem\* resource identifies another resource, such as a video, that is
    /// included in a playlist. In addition, the playlistItem resource contains details
    /// about the included resource that pertain specifically to how that resource is
    /// used in that playlist. YouTube uses playlists to identify special collections of
    /// videos for a channel, such as:
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
    ///   methods. For example, if a user gives a positive rating to a video, you would
    ///   insert that video into the liked videos playlist for that user's channel.
    pub struct PlaylistItem = "PlaylistItem" {
        /// The contentDetails object is included in the resource if the included item is
        /// a YouTube video. The object contains additional information about the video.
        pub content_details: Option<Box<PlaylistItemContentDetails>> = "contentDetails",
        /// Etag of this resource.
        pub etag: Option<String> = "etag",
        /// The ID that YouTube uses to uniquely identify the playlist item.
        pub id: Option<String> = "id",
        /// Identifies what kind of resource this is. Value: the fixed string
        /// "youtube#playlistItem".
        ///
        /// The default is `youtube#playlistItem`.
        pub kind: Option<String> = "kind",
        /// The snippet object contains basic details about the playlist item, such as
        /// its title and position in the playlist.
        pub snippet: Option<Box<PlaylistItemSnippet>> = "snippet",
        /// The status object contains information about the playlist item's privacy
        /// status.
        pub status: Option<Box<PlaylistItemStatus>> = "status",
    }
}
