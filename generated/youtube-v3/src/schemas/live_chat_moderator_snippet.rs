//! The schema `LiveChatModeratorSnippet`.

use gapi_runtime::v1::record;

use super::ChannelProfileDetails;

record! {
    /// The schema `LiveChatModeratorSnippet`.
    pub struct LiveChatModeratorSnippet = "LiveChatModeratorSnippet" {
        /// The ID of the live chat this moderator can act on.
        pub live_chat_id: Option<String> = "liveChatId",
        /// Details about the moderator.
        pub moderator_details: Option<Box<ChannelProfileDetails>> = "moderatorDetails",
    }
}
