//! The schema `PlaylistStatus`.

use gapi_runtime::v1::Open;
use gapi_runtime::v1::open_enum;
use gapi_runtime::v1::record;

record! {
    /// The schema `PlaylistStatus`.
    pub struct PlaylistStatus = "PlaylistStatus" {
        /// The playlist's podcast status.
        pub podcast_status: Option<Open<PlaylistStatusPodcastStatus>> = "podcastStatus",
        /// The playlist's privacy status.
        pub privacy_status: Option<Open<PlaylistStatusPrivacyStatus>> = "privacyStatus",
    }
}

open_enum! {
    /// The playlist's podcast status.
    pub enum PlaylistStatusPodcastStatus = "PlaylistStatus.podcastStatus" {
        /// The value `enabled`.
        Enabled = "enabled",
        /// The value `disabled`.
        Disabled = "disabled",
    }
}

open_enum! {
    /// The playlist's privacy status.
    pub enum PlaylistStatusPrivacyStatus = "PlaylistStatus.privacyStatus" {
        /// The value `public`.
        Public = "public",
        /// The value `unlisted`.
        Unlisted = "unlisted",
        /// The value `private`.
        Private = "private",
    }
}
