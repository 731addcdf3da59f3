//! The schema `WatchSettings`.

use gapi_runtime::v1::record;

record! {
    /// Branding properties for the watch. All deprecated.
    pub struct WatchSettings = "WatchSettings" {
        /// The text color for the video watch page's branded area.
        pub background_color: Option<String> = "backgroundColor",
        /// An ID that uniquely identifies a playlist that displays next to the video
        /// player.
        pub featured_playlist_id: Option<String> = "featuredPlaylistId",
        /// The background color for the video watch page's branded area.
        pub text_color: Option<String> = "textColor",
    }
}
