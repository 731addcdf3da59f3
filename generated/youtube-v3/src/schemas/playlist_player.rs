//! The schema `PlaylistPlayer`.

use gapi_runtime::v1::record;

record! {
    /// The schema `PlaylistPlayer`.
    pub struct PlaylistPlayer = "PlaylistPlayer" {
        /// An \<iframe\> tag that embeds a player that will play the playlist.
        pub embed_html: Option<String> = "embedHtml",
    }
}
