//! The schema `ColorStyle`.

use gapi_runtime::v1::Open;
use gapi_runtime::v1::open_enum;
use gapi_runtime::v1::record;

use super::Color;

record! {
    /// A color value.
    pub struct ColorStyle = "ColorStyle" {
        /// RGB color. The
        /// [`alpha`](https://developers.google.com/workspace/sheets/api/reference/rest/v4/spreadsheets/other#Color.FIELDS.alpha)
        /// value in the
        /// [`Color`](https://developers.google.com/workspace/sheets/api/reference/rest/v4/spreadsheets/other#color)
        /// object isn't generally supported.
        pub rgb_color: Option<Box<Color>> = "rgbColor",
        /// Theme color.
        pub theme_color: Option<Open<ColorStyleThemeColor>> = "themeColor",
    }
}

open_enum! {
    /// Theme color.
    pub enum ColorStyleThemeColor = "ColorStyle.themeColor" {
        /// Unspecified theme color
        ThemeColorTypeUnspecified = "THEME_COLOR_TYPE_UNSPECIFIED",
        /// Represents the primary text color
        Text = "TEXT",
        /// Represents the primary background color
        Background = "BACKGROUND",
        /// Represents the first accent color
        Accent1 = "ACCENT1",
        /// Represents the second accent color
        Accent2 = "ACCENT2",
        /// Represents the third accent color
        Accent3 = "ACCENT3",
        /// Represents the fourth accent color
        Accent4 = "ACCENT4",
        /// Represents the fifth accent color
        Accent5 = "ACCENT5",
        /// Represents the sixth accent color
        Accent6 = "ACCENT6",
        /// Represents the color to use for hyperlinks
        Link = "LINK",
    }
}
