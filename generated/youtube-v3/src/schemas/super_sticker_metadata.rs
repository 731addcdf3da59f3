//! The schema `SuperStickerMetadata`.

use gapi_runtime::v1::record;

record! {
    /// The schema `SuperStickerMetadata`.
    pub struct SuperStickerMetadata = "SuperStickerMetadata" {
        /// Internationalized alt text that describes the sticker image and any animation
        /// associated with it.
        pub alt_text: Option<String> = "altText",
        /// Specifies the localization language in which the alt text is returned.
        pub alt_text_language: Option<String> = "altTextLanguage",
        /// Unique identifier of the Super Sticker. This is a shorter form of the
        /// alt_text that includes pack name and a recognizable characteristic of the
        /// sticker.
        pub sticker_id: Option<String> = "stickerId",
    }
}
