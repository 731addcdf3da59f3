//! The schema `LiveChatTextMessageDetails`.

use gapi_runtime::v1::record;

record! {
    /// The schema `LiveChatTextMessageDetails`.
    pub struct LiveChatTextMessageDetails = "LiveChatTextMessageDetails" {
        /// The user's message.
        pub message_text: Option<String> = "messageText",
    }
}
