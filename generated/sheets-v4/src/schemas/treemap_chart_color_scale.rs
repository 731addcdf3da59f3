//! The schema `TreemapChartColorScale`.

use gapi_runtime::v1::record;

use super::Color;
use super::ColorStyle;

record! {
    /// A color scale for a treemap chart.
    pub struct TreemapChartColorScale = "TreemapChartColorScale" {
        /// The background color for cells with a color value greater than or equal to
        /// maxValue. Defaults to #109618 if not specified. Deprecated: Use
        /// max_value_color_style.
        #[deprecated]
        pub max_value_color: Option<Box<Color>> = "maxValueColor",
        /// The background color for cells with a color value greater than or equal to
        /// maxValue. Defaults to #109618 if not specified. If max_value_color is also
        /// set, this field takes precedence.
        pub max_value_color_style: Option<Box<ColorStyle>> = "maxValueColorStyle",
        /// The background color for cells with a color value at the midpoint between
        /// minValue and maxValue. Defaults to #efe6dc if not specified. Deprecated: Use
        /// mid_value_color_style.
        #[deprecated]
        pub mid_value_color: Option<Box<Color>> = "midValueColor",
        /// The background color for cells with a color value at the midpoint between
        /// minValue and maxValue. Defaults to #efe6dc if not specified. If
        /// mid_value_color is also set, this field takes precedence.
        pub mid_value_color_style: Option<Box<ColorStyle>> = "midValueColorStyle",
        /// The background color for cells with a color value less than or equal to
        /// minValue. Defaults to #dc3912 if not specified. Deprecated: Use
        /// min_value_color_style.
        #[deprecated]
        pub min_value_color: Option<Box<Color>> = "minValueColor",
        /// The background color for cells with a color value less than or equal to
        /// minValue. Defaults to #dc3912 if not specified. If min_value_color is also
        /// set, this field takes precedence.
        pub min_value_color_style: Option<Box<ColorStyle>> = "minValueColorStyle",
        /// The background color for cells that have no color data associated with them.
        /// Defaults to #000000 if not specified. Deprecated: Use no_data_color_style.
        #[deprecated]
        pub no_data_color: Option<Box<Color>> = "noDataColor",
        /// The background color for cells that have no color data associated with them.
        /// Defaults to #000000 if not specified. If no_data_color is also set, this
        /// field takes precedence.
        pub no_data_color_style: Option<Box<ColorStyle>> = "noDataColorStyle",
    }
}
