//! The schema `ActivityContentDetailsPlaylistItem`.

use gapi_runtime::v1::record;

use super::ResourceId;

record! {
    /// Information about a new playlist item.
    pub struct ActivityContentDetailsPlaylistItem =
        "ActivityContentDetailsPlaylistItem" {
        /// The value that YouTube uses to uniquely identify the playlist.
        pub playlist_id: Option<String> = "playlistId",
        /// ID of the item within the playlist.
        pub playlist_item_id: Option<String> = "playlistItemId",
        /// The `resourceId` object contains information about the resource that was
        /// added to the playlist.
        pub resource_id: Option<Box<ResourceId>> = "resourceId",
    }
}
