//! The schema `BubbleChartSpec`.

use gapi_runtime::v1::Open;
use gapi_runtime::v1::open_enum;
use gapi_runtime::v1::record;

use super::ChartData;
use super::Color;
use super::ColorStyle;
use super::TextFormat;

record! {
    /// A bubble chart.
    pub struct BubbleChartSpec = "BubbleChartSpec" {
        /// The bubble border color. Deprecated: Use bubble_border_color_style.
        #[deprecated]
        pub bubble_border_color: Option<Box<Color>> = "bubbleBorderColor",
        /// The bubble border color. If bubble_border_color is also set, this field takes
        /// precedence.
        pub bubble_border_color_style: Option<Box<ColorStyle>> =
            "bubbleBorderColorStyle",
        /// The data containing the bubble labels. These do not need to be unique.
        pub bubble_labels: Option<Box<ChartData>> = "bubbleLabels",
        /// The max radius size of the bubbles, in pixels. If specified, the field must
        /// be a positive value.
        pub bubble_max_radius_size: Option<i32> = "bubbleMaxRadiusSize",
        /// The minimum radius size of the bubbles, in pixels. If specific, the field
        /// must be a positive value.
        pub bubble_min_radius_size: Option<i32> = "bubbleMinRadiusSize",
        /// The opacity of the bubbles between 0 and 1.0. 0 is fully transparent and 1 is
        /// fully opaque.
        pub bubble_opacity: Option<f64> = "bubbleOpacity",
        /// The data containing the bubble sizes. Bubble sizes are used to draw the
        /// bubbles at different sizes relative to each other. If specified, group_ids
        /// must also be specified. This field is optional.
        pub bubble_sizes: Option<Box<ChartData>> = "bubbleSizes",
        /// The format of the text inside the bubbles. Strikethrough, underline, and link
        /// are not supported.
        pub bubble_text_style: Option<Box<TextFormat>> = "bubbleTextStyle",
        /// The data containing the bubble x-values. These values locate the bubbles in
        /// the chart horizontally.
        pub domain: Option<Box<ChartData>> = "domain",
        /// The data containing the bubble group IDs. All bubbles with the same group ID
        /// are drawn in the same color. If bubble_sizes is specified then this field
        /// must also be specified but may contain blank values. This field is optional.
        pub group_ids: Option<Box<ChartData>> = "groupIds",
        /// Where the legend of the chart should be drawn.
        pub legend_position: Option<Open<BubbleChartSpecLegendPosition>> =
            "legendPosition",
        /// The data containing the bubble y-values. These values locate the bubbles in
        /// the chart vertically.
        pub series: Option<Box<ChartData>> = "series",
    }
}

open_enum! {
    /// Where the legend of the chart should be drawn.
    pub enum BubbleChartSpecLegendPosition = "BubbleChartSpec.legendPosition" {
        /// Default value, do not use.
        BubbleChartLegendPositionUnspecified =
            "BUBBLE_CHART_LEGEND_POSITION_UNSPECIFIED",
        /// The legend is rendered on the bottom of the chart.
        BottomLegend = "BOTTOM_LEGEND",
        /// The legend is rendered on the left of the chart.
        LeftLegend = "LEFT_LEGEND",
        /// The legend is rendered on the right of the chart.
        RightLegend = "RIGHT_LEGEND",
        /// The legend is rendered on the top of the chart.
        TopLegend = "TOP_LEGEND",
        /// No legend is rendered.
        NoLegend = "NO_LEGEND",
        /// The legend is rendered inside the chart area.
        InsideLegend = "INSIDE_LEGEND",
    }
}
