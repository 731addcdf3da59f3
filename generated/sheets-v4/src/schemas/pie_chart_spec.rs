//! The schema `PieChartSpec`.

use gapi_runtime::v1::Open;
use gapi_runtime::v1::open_enum;
use gapi_runtime::v1::record;

use super::ChartData;

record! {
    /// A pie chart.
    pub struct PieChartSpec = "PieChartSpec" {
        /// The data that covers the domain of the pie chart.
        pub domain: Option<Box<ChartData>> = "domain",
        /// Where the legend of the pie chart should be drawn.
        pub legend_position: Option<Open<PieChartSpecLegendPosition>> = "legendPosition",
        /// The size of the hole in the pie chart.
        pub pie_hole: Option<f64> = "pieHole",
        /// The data that covers the one and only series of the pie chart.
        pub series: Option<Box<ChartData>> = "series",
        /// True if the pie is three dimensional.
        pub three_dimensional: Option<bool> = "threeDimensional",
    }
}

open_enum! {
    /// Where the legend of the pie chart should be drawn.
    pub enum PieChartSpecLegendPosition = "PieChartSpec.legendPosition" {
        /// Default value, do not use.
        PieChartLegendPositionUnspecified = "PIE_CHART_LEGEND_POSITION_UNSPECIFIED",
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
        /// Each pie slice has a label attached to it.
        LabeledLegend = "LABELED_LEGEND",
    }
}
