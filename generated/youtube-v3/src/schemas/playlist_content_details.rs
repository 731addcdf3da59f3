//! The schema `PlaylistContentDetails`.

use gapi_runtime::v1::record;

record! {
    /// The schema `PlaylistContentDetails`.
    pub struct PlaylistContentDetails = "PlaylistContentDetails" {
        /// The number of videos in the playlist.
        pub item_count: Option<u32> = "itemCount",
    }
}
