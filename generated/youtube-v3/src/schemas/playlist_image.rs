//! The schema `PlaylistImage`.

use gapi_runtime::v1::record;

use super::PlaylistImageSnippet;

record! {
    /// The schema `PlaylistImage`.
    pub struct PlaylistImage = "PlaylistImage" {
        /// Identifies this resource (playlist id and image type).
        pub id: Option<String> = "id",
        /// Identifies what kind of resource this is. Value: the fixed string
        /// "youtube#playlistImages".
        ///
        /// The default is `youtube#playlistImage`.
        pub kind: Option<String> = "kind",
        /// The property `snippet`.
        pub snippet: Option<Box<PlaylistImageSnippet>> = "snippet",
    }
}
