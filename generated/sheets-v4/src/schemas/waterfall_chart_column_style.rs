//! The schema `WaterfallChartColumnStyle`.

use gapi_runtime::v1::record;

use super::Color;
use super::ColorStyle;

record! {
    /// Styles for a waterfall chart column.
    pub struct WaterfallChartColumnStyle = "WaterfallChartColumnStyle" {
        /// The color of the column. Deprecated: Use color_style.
        #[deprecated]
        pub color: Option<Box<Color>> = "color",
        /// The color of the column. If color is also set, this field takes precedence.
        pub color_style: Option<Box<ColorStyle>> = "colorStyle",
        /// The label of the column's legend.
        pub label: Option<String> = "label",
    }
}
