//! The schema `LiveChatPollDetailsPollMetadata`.

use gapi_runtime::v1::record;

use super::LiveChatPollDetailsPollMetadataPollOption;

record! {
    /// The schema `LiveChatPollDetailsPollMetadata`.
    pub struct LiveChatPollDetailsPollMetadata = "LiveChatPollDetailsPollMetadata" {
        /// The options will be returned in the order that is displayed in 1P
        pub options: Option<Vec<LiveChatPollDetailsPollMetadataPollOption>> = "options",
        /// The property `questionText`.
        pub question_text: Option<String> = "questionText",
    }
}
