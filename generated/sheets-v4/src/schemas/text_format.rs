//! The schema `TextFormat`.

use gapi_runtime::v1::record;

use super::Color;
use super::ColorStyle;
use super::Link;

record! {
    /// The format of a run of text in a cell. Absent values indicate that the field
    /// isn't specified.
    pub struct TextFormat = "TextFormat" {
        /// True if the text is bold.
        pub bold: Option<bool> = "bold",
        /// The font family.
        pub font_family: Option<String> = "fontFamily",
        /// The size of the font.
        pub font_size: Option<i32> = "fontSize",
        /// The foreground color of the text. Deprecated: Use foreground_color_style.
        #[deprecated]
        pub foreground_color: Option<Box<Color>> = "foregroundColor",
        /// The foreground color of the text. If foreground_color is also set, this field
        /// takes precedence.
        pub foreground_color_style: Option<Box<ColorStyle>> = "foregroundColorStyle",
        /// True if the text is italicized.
        pub italic: Option<bool> = "italic",
        /// The link destination of the text, if any. Setting the link field in a
        /// TextFormatRun will clear the cell's existing links or a cell-level link set
        /// in the same request. When a link is set, the text foreground color will be
        /// set to the default link color and the text will be underlined. If these
        /// fields are modified in the same request, those values will be used instead of
        /// the link defaults.
        pub link: Option<Box<Link>> = "link",
        /// True if the text has a strikethrough.
        pub strikethrough: Option<bool> = "strikethrough",
        /// True if the text is underlined.
        pub underline: Option<bool> = "underline",
    }
}
