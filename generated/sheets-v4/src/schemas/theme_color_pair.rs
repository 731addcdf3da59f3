//! The schema `ThemeColorPair`.

use gapi_runtime::v1::Open;
use gapi_runtime::v1::open_enum;
use gapi_runtime::v1::record;

use super::ColorStyle;

record! {
    /// A pair mapping a spreadsheet theme color type to the concrete color it
    /// represents.
    pub struct ThemeColorPair = "ThemeColorPair" {
        /// The concrete color corresponding to the theme color type.
        pub color: Option<Box<ColorStyle>> = "color",
        /// The type of the spreadsheet theme color.
        pub color_type: Option<Open<ThemeColorPairColorType>> = "colorType",
    }
}

open_enum! {
    /// The type of the spreadsheet theme color.
    pub enum ThemeColorPairColorType = "ThemeColorPair.colorType" {
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
