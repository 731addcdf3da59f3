//! The schema `HistogramSeries`.

use gapi_runtime::v1::record;

use super::ChartData;
use super::Color;
use super::ColorStyle;

record! {
    /// A histogram series containing the series color and data.
    pub struct HistogramSeries = "HistogramSeries" {
        /// The color of the column representing this series in each bucket. This field
        /// is optional. Deprecated: Use bar_color_style.
        #[deprecated]
        pub bar_color: Option<Box<Color>> = "barColor",
        /// The color of the column representing this series in each bucket. This field
        /// is optional. If bar_color is also set, this field takes precedence.
        pub bar_color_style: Option<Box<ColorStyle>> = "barColorStyle",
        /// The data for this histogram series.
        pub data: Option<Box<ChartData>> = "data",
    }
}
