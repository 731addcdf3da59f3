//! The schema `LiveChatMessage`.

use gapi_runtime::v1::record;

use super::LiveChatMessageAuthorDetails;
use super::LiveChatMessageSnippet;

record! {
    /// A \*liveChatMessage\* resource represents a chat message in a YouTube Live Chat.
    pub struct LiveChatMessage = "LiveChatMessage" {
        /// The authorDetails object contains basic details about the user that posted
        /// this message.
        pub author_details: Option<Box<LiveChatMessageAuthorDetails>> = "authorDetails",
        /// Etag of this resource.
        pub etag: Option<String> = "etag",
        /// The ID that YouTube assigns to uniquely identify the message.
        pub id: Option<String> = "id",
        /// Identifies what kind of resource this is. Value: the fixed string
        /// "youtube#liveChatMessage".
        ///
        /// The default is `youtube#liveChatMessage`.
        pub kind: Option<String> = "kind",
        /// The snippet object contains basic details about the message.
        pub snippet: Option<Box<LiveChatMessageSnippet>> = "snippet",
    }
}
