//! The schema `BasicSeriesDataPointStyleOverride`.

use gapi_runtime::v1::record;

use super::Color;
use super::ColorStyle;
use super::PointStyle;

record! {
    /// Style override settings for a single series data point.
    pub struct BasicSeriesDataPointStyleOverride = "BasicSeriesDataPointStyleOverride" {
        /// Color of the series data point. If empty, the series default is used.
        /// Deprecated: Use color_style.
        #[deprecated]
        pub color: Option<Box<Color>> = "color",
        /// Color of the series data point. If empty, the series default is used. If
        /// color is also set, this field takes precedence.
        pub color_style: Option<Box<ColorStyle>> = "colorStyle",
        /// The zero-based index of the series data point.
        pub index: Option<i32> = "index",
        /// Point style of the series data point. Valid only if the chartType is AREA,
        /// LINE, or SCATTER. COMBO charts are also supported if the series chart type is
        /// AREA, LINE, or SCATTER. If empty, the series default is used.
        pub point_style: Option<Box<PointStyle>> = "pointStyle",
    }
}
