//! The schema `TextPosition`.

use gapi_runtime::v1::Open;
use gapi_runtime::v1::open_enum;
use gapi_runtime::v1::record;

record! {
    /// Position settings for text.
    pub struct TextPosition = "TextPosition" {
        /// Horizontal alignment setting for the piece of text.
        pub horizontal_alignment: Option<Open<TextPositionHorizontalAlignment>> =
            "horizontalAlignment",
    }
}

open_enum! {
    /// Horizontal alignment setting for the piece of text.
    pub enum TextPositionHorizontalAlignment = "TextPosition.horizontalAlignment" {
        /// The horizontal alignment is not specified. Do not use this.
        HorizontalAlignUnspecified = "HORIZONTAL_ALIGN_UNSPECIFIED",
        /// The text is explicitly aligned to the left of the cell.
        Left = "LEFT",
        /// The text is explicitly aligned to the center of the cell.
        Center = "CENTER",
        /// The text is explicitly aligned to the right of the cell.
        Right = "RIGHT",
    }
}
