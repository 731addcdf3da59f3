//! The schema `LiveChatMessageRetractedDetails`.

use gapi_runtime::v1::record;

record! {
    /// The schema `LiveChatMessageRetractedDetails`.
    #[deprecated]
    pub struct LiveChatMessageRetractedDetails = "LiveChatMessageRetractedDetails" {
        /// The property `retractedMessageId`.
        pub retracted_message_id: Option<String> = "retractedMessageId",
    }
}
