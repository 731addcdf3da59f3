//! The schema `SuperChatEventSnippet`.

use gapi_runtime::Timestamp;
use gapi_runtime::v1::record;

use super::ChannelProfileDetails;
use super::SuperStickerMetadata;

record! {
    /// The schema `SuperChatEventSnippet`.
    pub struct SuperChatEventSnippet = "SuperChatEventSnippet" {
        /// The purchase amount, in micros of the purchase currency. e.g., 1 is
        /// represented as 1000000.
        pub amount_micros: Option<u64> = "amountMicros",
        /// Channel id where the event occurred.
        pub channel_id: Option<String> = "channelId",
        /// The text contents of the comment left by the user.
        pub comment_text: Option<String> = "commentText",
        /// The date and time when the event occurred.
        pub created_at: Option<Timestamp> = "createdAt",
        /// The currency in which the purchase was made. ISO 4217.
        pub currency: Option<String> = "currency",
        /// A rendered string that displays the purchase amount and currency (e.g.,
        /// "$1.00"). The string is rendered for the given language.
        pub display_string: Option<String> = "displayString",
        /// True if this event is a Super Sticker event.
        pub is_super_sticker_event: Option<bool> = "isSuperStickerEvent",
        /// The tier for the paid message, which is based on the amount of money spent to
        /// purchase the message.
        pub message_type: Option<u32> = "messageType",
        /// If this event is a Super Sticker event, this field will contain metadata
        /// about the Super Sticker.
        pub super_sticker_metadata: Option<Box<SuperStickerMetadata>> =
            "superStickerMetadata",
        /// Details about the supporter.
        pub supporter_details: Option<Box<ChannelProfileDetails>> = "supporterDetails",
    }
}
