//! The schema `PlaylistItemStatus`.

use gapi_runtime::v1::Open;
use gapi_runtime::v1::open_enum;
use gapi_runtime::v1::record;

record! {
    /// Information about the playlist item's privacy status.
    pub struct PlaylistItemStatus = "PlaylistItemStatus" {
        /// This resource's privacy status.
        pub privacy_status: Option<Open<PlaylistItemStatusPrivacyStatus>> =
            "privacyStatus",
    }
}

open_enum! {
    /// This resource's privacy status.
    pub enum PlaylistItemStatusPrivacyStatus = "PlaylistItemStatus.privacyStatus" {
        /// The value `public`.
        Public = "public",
        /// The value `unlisted`.
        Unlisted = "unlisted",
        /// The value `private`.
        Private = "private",
    }
}
