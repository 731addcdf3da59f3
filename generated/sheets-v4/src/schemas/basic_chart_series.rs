//! The schema `BasicChartSeries`.

use gapi_runtime::v1::Open;
use gapi_runtime::v1::open_enum;
use gapi_runtime::v1::record;

use super::BasicSeriesDataPointStyleOverride;
use super::ChartData;
use super::Color;
use super::ColorStyle;
use super::DataLabel;
use super::LineStyle;
use super::PointStyle;

record! {
    /// A single series of data in a chart. For example, if charting stock prices over
    /// time, multiple series may exist, one for the "Open Price", "High Price", "Low
    /// Price" and "Close Price".
    pub struct BasicChartSeries = "BasicChartSeries" {
        /// The color for elements (such as bars, lines, and points) associated with this
        /// series. If empty, a default color is used. Deprecated: Use color_style.
        #[deprecated]
        pub color: Option<Box<Color>> = "color",
        /// The color for elements (such as bars, lines, and points) associated with this
        /// series. If empty, a default color is used. If color is also set, this field
        /// takes precedence.
        pub color_style: Option<Box<ColorStyle>> = "colorStyle",
        /// Information about the data labels for this series.
        pub data_label: Option<Box<DataLabel>> = "dataLabel",
        /// The line style of this series. Valid only if the chartType is AREA, LINE, or
        /// SCATTER. COMBO charts are also supported if the series chart type is AREA or
        /// LINE.
        pub line_style: Option<Box<LineStyle>> = "lineStyle",
        /// The style for points associated with this series. Valid only if the chartType
        /// is AREA, LINE, or SCATTER. COMBO charts are also supported if the series
        /// chart type is AREA, LINE, or SCATTER. If empty, a default point style is
        /// used.
        pub point_style: Option<Box<PointStyle>> = "pointStyle",
        /// The data being visualized in this chart series.
        pub series: Option<Box<ChartData>> = "series",
        /// Style override settings for series data points.
        pub style_overrides: Option<Vec<BasicSeriesDataPointStyleOverride>> =
            "styleOverrides",
        /// The minor axis that will specify the range of values for this series. For
        /// example, if charting stocks over time, the "Volume" series may want to be
        /// pinned to the right with the prices pinned to the left, because the scale of
        /// trading volume is different than the scale of prices. It is an error to
        /// specify an axis that isn't a valid minor axis for the chart's type.
        pub target_axis: Option<Open<BasicChartSeriesTargetAxis>> = "targetAxis",
        /// The type of this series. Valid only if the chartType is COMBO. Different
        /// types will change the way the series is visualized. Only LINE, AREA, and
        /// COLUMN are supported.
        ///
        /// Named `type` on the wire.
        pub type_: Option<Open<BasicChartSeriesType>> = "type",
    }
}

open_enum! {
    /// The minor axis that will specify the range of values for this series. For
    /// example, if charting stocks over time, the "Volume" series may want to be pinned
    /// to the right with the prices pinned to the left, because the scale of trading
    /// volume is different than the scale of prices. It is an error to specify an axis
    /// that isn't a valid minor axis for the chart's type.
    pub enum BasicChartSeriesTargetAxis = "BasicChartSeries.targetAxis" {
        /// Default value, do not use.
        BasicChartAxisPositionUnspecified = "BASIC_CHART_AXIS_POSITION_UNSPECIFIED",
        /// The axis rendered at the bottom of a chart. For most charts, this is the
        /// standard major axis. For bar charts, this is a minor axis.
        BottomAxis = "BOTTOM_AXIS",
        /// The axis rendered at the left of a chart. For most charts, this is a minor
        /// axis. For bar charts, this is the standard major axis.
        LeftAxis = "LEFT_AXIS",
        /// The axis rendered at the right of a chart. For most charts, this is a minor
        /// axis. For bar charts, this is an unusual major axis.
        RightAxis = "RIGHT_AXIS",
    }
}

open_enum! {
    /// The type of this series. Valid only if the chartType is COMBO. Different types
    /// will change the way the series is visualized. Only LINE, AREA, and COLUMN are
    /// supported.
    pub enum BasicChartSeriesType = "BasicChartSeries.type" {
        /// Default value, do not use.
        BasicChartTypeUnspecified = "BASIC_CHART_TYPE_UNSPECIFIED",
        /// A bar chart.
        Bar = "BAR",
        /// A line chart.
        Line = "LINE",
        /// An area chart.
        Area = "AREA",
        /// A column chart.
        Column = "COLUMN",
        /// A scatter chart.
        Scatter = "SCATTER",
        /// A combo chart.
        Combo = "COMBO",
        /// A stepped area chart.
        SteppedArea = "STEPPED_AREA",
    }
}
