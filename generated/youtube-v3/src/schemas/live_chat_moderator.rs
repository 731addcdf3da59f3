//! The schema `LiveChatModerator`.

use gapi_runtime::v1::record;

use super::LiveChatModeratorSnippet;

record! {
    /// A \*liveChatModerator\* resource represents a moderator for a YouTube live chat.
    /// A chat moderator has the ability to ban/unban users from a chat, remove message,
    /// etc.
    pub struct LiveChatModerator = "LiveChatModerator" {
        /// Etag of this resource.
        pub etag: Option<String> = "etag",
        /// The ID that YouTube assigns to uniquely identify the moderator.
        pub id: Option<String> = "id",
        /// Identifies what kind of resource this is. Value: the fixed string
        /// "youtube#liveChatModerator".
        ///
        /// The default is `youtube#liveChatModerator`.
        pub kind: Option<String> = "kind",
        /// The snippet object contains basic details about the moderator.
        pub snippet: Option<Box<LiveChatModeratorSnippet>> = "snippet",
    }
}
