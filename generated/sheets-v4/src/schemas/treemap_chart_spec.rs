//! The schema `TreemapChartSpec`.

use gapi_runtime::v1::record;

use super::ChartData;
use super::Color;
use super::ColorStyle;
use super::TextFormat;
use super::TreemapChartColorScale;

record! {
    /// A Treemap chart.
    pub struct TreemapChartSpec = "TreemapChartSpec" {
        /// The data that determines the background color of each treemap data cell. This
        /// field is optional. If not specified, size_data is used to determine
        /// background colors. If specified, the data is expected to be numeric.
        /// color_scale will determine how the values in this data map to data cell
        /// background colors.
        pub color_data: Option<Box<ChartData>> = "colorData",
        /// The color scale for data cells in the treemap chart. Data cells are assigned
        /// colors based on their color values. These color values come from color_data,
        /// or from size_data if color_data is not specified. Cells with color values
        /// less than or equal to min_value will have minValueColor as their background
        /// color. Cells with color values greater than or equal to max_value will have
        /// maxValueColor as their background color. Cells with color values between
        /// min_value and max_value will have background colors on a gradient between
        /// minValueColor and maxValueColor, the midpoint of the gradient being
        /// midValueColor. Cells with missing or non-numeric color values will have
        /// noDataColor as their background color.
        pub color_scale: Option<Box<TreemapChartColorScale>> = "colorScale",
        /// The background color for header cells. Deprecated: Use header_color_style.
        #[deprecated]
        pub header_color: Option<Box<Color>> = "headerColor",
        /// The background color for header cells. If header_color is also set, this
        /// field takes precedence.
        pub header_color_style: Option<Box<ColorStyle>> = "headerColorStyle",
        /// True to hide tooltips.
        pub hide_tooltips: Option<bool> = "hideTooltips",
        /// The number of additional data levels beyond the labeled levels to be shown on
        /// the treemap chart. These levels are not interactive and are shown without
        /// their labels. Defaults to 0 if not specified.
        pub hinted_levels: Option<i32> = "hintedLevels",
        /// The data that contains the treemap cell labels.
        pub labels: Option<Box<ChartData>> = "labels",
        /// The number of data levels to show on the treemap chart. These levels are
        /// interactive and are shown with their labels. Defaults to 2 if not specified.
        pub levels: Option<i32> = "levels",
        /// The maximum possible data value. Cells with values greater than this will
        /// have the same color as cells with this value. If not specified, defaults to
        /// the actual maximum value from color_data, or the maximum value from size_data
        /// if color_data is not specified.
        pub max_value: Option<f64> = "maxValue",
        /// The minimum possible data value. Cells with values less than this will have
        /// the same color as cells with this value. If not specified, defaults to the
        /// actual minimum value from color_data, or the minimum value from size_data if
        /// color_data is not specified.
        pub min_value: Option<f64> = "minValue",
        /// The data the contains the treemap cells' parent labels.
        pub parent_labels: Option<Box<ChartData>> = "parentLabels",
        /// The data that determines the size of each treemap data cell. This data is
        /// expected to be numeric. The cells corresponding to non-numeric or missing
        /// data will not be rendered. If color_data is not specified, this data is used
        /// to determine data cell background colors as well.
        pub size_data: Option<Box<ChartData>> = "sizeData",
        /// The text format for all labels on the chart. The link field is not supported.
        pub text_format: Option<Box<TextFormat>> = "textFormat",
    }
}
