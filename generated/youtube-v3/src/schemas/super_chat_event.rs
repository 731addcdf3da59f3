//! The schema `SuperChatEvent`.

use gapi_runtime::v1::record;

use super::SuperChatEventSnippet;

record! {
    /// A `__superChatEvent__` resource represents a Super Chat purchase on a YouTube
    /// channel.
    pub struct SuperChatEvent = "SuperChatEvent" {
        /// Etag of this resource.
        pub etag: Option<String> = "etag",
        /// The ID that YouTube assigns to uniquely identify the Super Chat event.
        pub id: Option<String> = "id",
        /// Identifies what kind of resource this is. Value: the fixed string
        /// `"youtube#superChatEvent"`.
        ///
        /// The default is `youtube#superChatEvent`.
        pub kind: Option<String> = "kind",
        /// The `snippet` object contains basic details about the Super Chat event.
        pub snippet: Option<Box<SuperChatEventSnippet>> = "snippet",
    }
}
