//! The schema `ChannelProfileDetails`.

use gapi_runtime::v1::record;

record! {
    /// The schema `ChannelProfileDetails`.
    pub struct ChannelProfileDetails = "ChannelProfileDetails" {
        /// The YouTube channel ID.
        pub channel_id: Option<String> = "channelId",
        /// The channel's URL.
        pub channel_url: Option<String> = "channelUrl",
        /// The channel's display name.
        pub display_name: Option<String> = "displayName",
        /// The channels's avatar URL.
        pub profile_image_url: Option<String> = "profileImageUrl",
    }
}
