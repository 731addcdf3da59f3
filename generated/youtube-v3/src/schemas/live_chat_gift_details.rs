//! The schema `LiveChatGiftDetails`.

use gapi_runtime::Duration;
use gapi_runtime::v1::record;

record! {
    /// Details about the gift event, this is only set if the type is `giftEvent`.
    pub struct LiveChatGiftDetails = "LiveChatGiftDetails" {
        /// The alternative text to be used for accessibility.
        pub alt_text: Option<String> = "altText",
        /// The number of times the gift has been sent in a row.
        pub combo_count: Option<i32> = "comboCount",
        /// The duration of the gift.
        pub gift_duration: Option<Duration> = "giftDuration",
        /// The name of the gift.
        pub gift_name: Option<String> = "giftName",
        /// The URL of the gift image.
        pub gift_url: Option<String> = "giftUrl",
        /// Whether the gift involves a visual effect.
        pub has_visual_effect: Option<bool> = "hasVisualEffect",
        /// The value of the gift in jewels.
        pub jewels_amount: Option<i32> = "jewelsAmount",
        /// The BCP-47 language code of the gift.
        pub language: Option<String> = "language",
    }
}
