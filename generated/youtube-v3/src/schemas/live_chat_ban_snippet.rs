//! The schema `LiveChatBanSnippet`.

use gapi_runtime::v1::Open;
use gapi_runtime::v1::open_enum;
use gapi_runtime::v1::record;

use super::ChannelProfileDetails;

record! {
    /// The schema `LiveChatBanSnippet`.
    pub struct LiveChatBanSnippet = "LiveChatBanSnippet" {
        /// The duration of a ban, only filled if the ban has type TEMPORARY.
        pub ban_duration_seconds: Option<u64> = "banDurationSeconds",
        /// The property `bannedUserDetails`.
        pub banned_user_details: Option<Box<ChannelProfileDetails>> =
            "bannedUserDetails",
        /// The chat this ban is pertinent to.
        pub live_chat_id: Option<String> = "liveChatId",
        /// The type of ban.
        ///
        /// Named `type` on the wire.
        pub type_: Option<Open<LiveChatBanSnippetType>> = "type",
    }
}

open_enum! {
    /// The type of ban.
    pub enum LiveChatBanSnippetType = "LiveChatBanSnippet.type" {
        /// An invalid ban type.
        LiveChatBanTypeUnspecified = "liveChatBanTypeUnspecified",
        /// A permanent ban.
        Permanent = "permanent",
        /// A temporary ban.
        Temporary = "temporary",
    }
}
