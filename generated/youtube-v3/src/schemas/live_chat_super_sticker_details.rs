//! The schema `LiveChatSuperStickerDetails`.

use gapi_runtime::v1::record;

use super::SuperStickerMetadata;

record! {
    /// The schema `LiveChatSuperStickerDetails`.
    pub struct LiveChatSuperStickerDetails = "LiveChatSuperStickerDetails" {
        /// A rendered string that displays the fund amount and currency to the user.
        pub amount_display_string: Option<String> = "amountDisplayString",
        /// The amount purchased by the user, in micros (1,750,000 micros = 1.75).
        pub amount_micros: Option<u64> = "amountMicros",
        /// The currency in which the purchase was made.
        pub currency: Option<String> = "currency",
        /// Information about the Super Sticker.
        pub super_sticker_metadata: Option<Box<SuperStickerMetadata>> =
            "superStickerMetadata",
        /// The tier in which the amount belongs. Lower amounts belong to lower tiers.
        /// The lowest tier is `1`.
        pub tier: Option<u32> = "tier",
    }
}
