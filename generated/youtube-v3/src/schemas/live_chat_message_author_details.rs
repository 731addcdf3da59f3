//! The schema `LiveChatMessageAuthorDetails`.

use gapi_runtime::v1::record;

record! {
    /// The schema `LiveChatMessageAuthorDetails`.
    pub struct LiveChatMessageAuthorDetails = "LiveChatMessageAuthorDetails" {
        /// The YouTube channel ID.
        pub channel_id: Option<String> = "channelId",
        /// The channel's URL.
        pub channel_url: Option<String> = "channelUrl",
        /// The channel's display name.
        pub display_name: Option<String> = "displayName",
        /// Whether the author is a moderator of the live chat.
        pub is_chat_moderator: Option<bool> = "isChatModerator",
        /// Whether the author is the owner of the live chat.
        pub is_chat_owner: Option<bool> = "isChatOwner",
        /// Whether the author is a sponsor of the live chat.
        pub is_chat_sponsor: Option<bool> = "isChatSponsor",
        /// Whether the author's identity has been verified by YouTube.
        pub is_verified: Option<bool> = "isVerified",
        /// The channels's avatar URL.
        pub profile_image_url: Option<String> = "profileImageUrl",
    }
}
