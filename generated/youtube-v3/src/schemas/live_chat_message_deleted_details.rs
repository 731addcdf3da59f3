//! The schema `LiveChatMessageDeletedDetails`.

use gapi_runtime::v1::record;

record! {
    /// The schema `LiveChatMessageDeletedDetails`.
    #[deprecated]
    pub struct LiveChatMessageDeletedDetails = "LiveChatMessageDeletedDetails" {
        /// The property `deletedMessageId`.
        pub deleted_message_id: Option<String> = "deletedMessageId",
    }
}
