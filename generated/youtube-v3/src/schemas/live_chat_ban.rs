//! The schema `LiveChatBan`.

use gapi_runtime::v1::record;

use super::LiveChatBanSnippet;

record! {
    /// A `__liveChatBan__` resource represents a ban for a YouTube live chat.
    pub struct LiveChatBan = "LiveChatBan" {
        /// Etag of this resource.
        pub etag: Option<String> = "etag",
        /// The ID that YouTube assigns to uniquely identify the ban.
        pub id: Option<String> = "id",
        /// Identifies what kind of resource this is. Value: the fixed string
        /// `"youtube#liveChatBan"`.
        ///
        /// The default is `youtube#liveChatBan`.
        pub kind: Option<String> = "kind",
        /// The `snippet` object contains basic details about the ban.
        pub snippet: Option<Box<LiveChatBanSnippet>> = "snippet",
    }
}
