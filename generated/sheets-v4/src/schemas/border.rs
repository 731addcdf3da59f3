//! The schema `Border`.

use gapi_runtime::v1::Open;
use gapi_runtime::v1::open_enum;
use gapi_runtime::v1::record;

use super::Color;
use super::ColorStyle;

record! {
    /// A border along a cell.
    pub struct Border = "Border" {
        /// The color of the border. Deprecated: Use color_style.
        #[deprecated]
        pub color: Option<Box<Color>> = "color",
        /// The color of the border. If color is also set, this field takes precedence.
        pub color_style: Option<Box<ColorStyle>> = "colorStyle",
        /// The style of the border.
        pub style: Option<Open<BorderStyle>> = "style",
        /// The width of the border, in pixels. Deprecated; the width is determined by
        /// the "style" field.
        #[deprecated]
        pub width: Option<i32> = "width",
    }
}

open_enum! {
    /// The style of the border.
    pub enum BorderStyle = "Border.style" {
        /// The style is not specified. Do not use this.
        StyleUnspecified = "STYLE_UNSPECIFIED",
        /// The border is dotted.
        Dotted = "DOTTED",
        /// The border is dashed.
        Dashed = "DASHED",
        /// The border is a thin solid line.
        Solid = "SOLID",
        /// The border is a medium solid line.
        SolidMedium = "SOLID_MEDIUM",
        /// The border is a thick solid line.
        SolidThick = "SOLID_THICK",
        /// No border. Used only when updating a border in order to erase it.
        None = "NONE",
        /// The border is two solid lines.
        Double = "DOUBLE",
    }
}
