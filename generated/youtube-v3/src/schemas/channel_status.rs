//! The schema `ChannelStatus`.

use gapi_runtime::v1::Open;
use gapi_runtime::v1::open_enum;
use gapi_runtime::v1::record;

record! {
    /// JSON template for the status part of a channel.
    pub struct ChannelStatus = "ChannelStatus" {
        /// Whether the channel is considered ypp monetization enabled. See go/yppornot
        /// for more details.
        pub is_channel_monetization_enabled: Option<bool> =
            "isChannelMonetizationEnabled",
        /// If true, then the user is linked to either a YouTube username or G+ account.
        /// Otherwise, the user doesn't have a public YouTube identity.
        pub is_linked: Option<bool> = "isLinked",
        /// The long uploads status of this channel. See
        /// <https://support.google.com/youtube/answer/71673> for more information.
        pub long_uploads_status: Option<Open<ChannelStatusLongUploadsStatus>> =
            "longUploadsStatus",
        /// The property `madeForKids`.
        pub made_for_kids: Option<bool> = "madeForKids",
        /// Privacy status of the channel.
        pub privacy_status: Option<Open<ChannelStatusPrivacyStatus>> = "privacyStatus",
        /// The property `selfDeclaredMadeForKids`.
        pub self_declared_made_for_kids: Option<bool> = "selfDeclaredMadeForKids",
    }
}

open_enum! {
    /// The long uploads status of this channel. See
    /// <https://support.google.com/youtube/answer/71673> for more information.
    pub enum ChannelStatusLongUploadsStatus = "ChannelStatus.longUploadsStatus" {
        /// The value `longUploadsUnspecified`.
        LongUploadsUnspecified = "longUploadsUnspecified",
        /// The value `allowed`.
        Allowed = "allowed",
        /// The value `eligible`.
        Eligible = "eligible",
        /// The value `disallowed`.
        Disallowed = "disallowed",
    }
}

open_enum! {
    /// Privacy status of the channel.
    pub enum ChannelStatusPrivacyStatus = "ChannelStatus.privacyStatus" {
        /// The value `public`.
        Public = "public",
        /// The value `unlisted`.
        Unlisted = "unlisted",
        /// The value `private`.
        Private = "private",
    }
}
