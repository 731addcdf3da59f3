//! The schema `EmbeddedObjectBorder`.

use gapi_runtime::v1::record;

use super::Color;
use super::ColorStyle;

record! {
    /// A border along an embedded object.
    pub struct EmbeddedObjectBorder = "EmbeddedObjectBorder" {
        /// The color of the border. Deprecated: Use color_style.
        #[deprecated]
        pub color: Option<Box<Color>> = "color",
        /// The color of the border. If color is also set, this field takes precedence.
        pub color_style: Option<Box<ColorStyle>> = "colorStyle",
    }
}
