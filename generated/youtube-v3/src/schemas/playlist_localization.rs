//! The schema `PlaylistLocalization`.

use gapi_runtime::v1::record;

record! {
    /// Playlist localization setting
    pub struct PlaylistLocalization = "PlaylistLocalization" {
        /// The localized strings for playlist's description.
        pub description: Option<String> = "description",
        /// The localized strings for playlist's title.
        pub title: Option<String> = "title",
    }
}
