//! The schema `BasicChartAxis`.

use gapi_runtime::v1::Open;
use gapi_runtime::v1::open_enum;
use gapi_runtime::v1::record;

use super::ChartAxisViewWindowOptions;
use super::TextFormat;
use super::TextPosition;

record! {
    /// An axis of the chart. A chart may not have more than one axis per axis position.
    pub struct BasicChartAxis = "BasicChartAxis" {
        /// The format of the title. Only valid if the axis is not associated with the
        /// domain. The link field is not supported.
        pub format: Option<Box<TextFormat>> = "format",
        /// The position of this axis.
        pub position: Option<Open<BasicChartAxisPosition>> = "position",
        /// The title of this axis. If set, this overrides any title inferred from
        /// headers of the data.
        pub title: Option<String> = "title",
        /// The axis title text position.
        pub title_text_position: Option<Box<TextPosition>> = "titleTextPosition",
        /// The view window options for this axis.
        pub view_window_options: Option<Box<ChartAxisViewWindowOptions>> =
            "viewWindowOptions",
    }
}

open_enum! {
    /// The position of this axis.
    pub enum BasicChartAxisPosition = "BasicChartAxis.position" {
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
