//! The schema `BasicChartSpec`.

use gapi_runtime::v1::Open;
use gapi_runtime::v1::open_enum;
use gapi_runtime::v1::record;

use super::BasicChartAxis;
use super::BasicChartDomain;
use super::BasicChartSeries;
use super::DataLabel;

record! {
    /// The specification for a basic chart. See BasicChartType for the list of charts
    /// this supports.
    pub struct BasicChartSpec = "BasicChartSpec" {
        /// The axis on the chart.
        pub axis: Option<Vec<BasicChartAxis>> = "axis",
        /// The type of the chart.
        pub chart_type: Option<Open<BasicChartSpecChartType>> = "chartType",
        /// The behavior of tooltips and data highlighting when hovering on data and
        /// chart area.
        pub compare_mode: Option<Open<BasicChartSpecCompareMode>> = "compareMode",
        /// The domain of data this is charting. Only a single domain is supported.
        pub domains: Option<Vec<BasicChartDomain>> = "domains",
        /// The number of rows or columns in the data that are "headers". If not set,
        /// Google Sheets will guess how many rows are headers based on the data. (Note
        /// that BasicChartAxis.title may override the axis title inferred from the
        /// header values.)
        pub header_count: Option<i32> = "headerCount",
        /// If some values in a series are missing, gaps may appear in the chart (e.g,
        /// segments of lines in a line chart will be missing). To eliminate these gaps
        /// set this to true. Applies to Line, Area, and Combo charts.
        pub interpolate_nulls: Option<bool> = "interpolateNulls",
        /// The position of the chart legend.
        pub legend_position: Option<Open<BasicChartSpecLegendPosition>> =
            "legendPosition",
        /// Gets whether all lines should be rendered smooth or straight by default.
        /// Applies to Line charts.
        pub line_smoothing: Option<bool> = "lineSmoothing",
        /// The data this chart is visualizing.
        pub series: Option<Vec<BasicChartSeries>> = "series",
        /// The stacked type for charts that support vertical stacking. Applies to Area,
        /// Bar, Column, Combo, and Stepped Area charts.
        pub stacked_type: Option<Open<BasicChartSpecStackedType>> = "stackedType",
        /// True to make the chart 3D. Applies to Bar and Column charts. Setting it on a
        /// Combo chart is allowed but has no effect; setting it on any other chart type
        /// returns an error.
        pub three_dimensional: Option<bool> = "threeDimensional",
        /// Controls whether to display additional data labels on stacked charts which
        /// sum the total value of all stacked values at each value along the domain
        /// axis. These data labels can only be set when chart_type is one of AREA, BAR,
        /// COLUMN, COMBO or STEPPED_AREA and stacked_type is either STACKED or
        /// PERCENT_STACKED. In addition, for COMBO, this will only be supported if there
        /// is only one type of stackable series type or one type has more series than
        /// the others and each of the other types have no more than one series. For
        /// example, if a chart has two stacked bar series and one area series, the total
        /// data labels will be supported. If it has three bar series and two area
        /// series, total data labels are not allowed. Neither CUSTOM nor placement can
        /// be set on the total_data_label.
        pub total_data_label: Option<Box<DataLabel>> = "totalDataLabel",
    }
}

open_enum! {
    /// The type of the chart.
    pub enum BasicChartSpecChartType = "BasicChartSpec.chartType" {
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

open_enum! {
    /// The behavior of tooltips and data highlighting when hovering on data and chart
    /// area.
    pub enum BasicChartSpecCompareMode = "BasicChartSpec.compareMode" {
        /// Default value, do not use.
        BasicChartCompareModeUnspecified = "BASIC_CHART_COMPARE_MODE_UNSPECIFIED",
        /// Only the focused data element is highlighted and shown in the tooltip.
        Datum = "DATUM",
        /// All data elements with the same category (e.g., domain value) are highlighted
        /// and shown in the tooltip.
        Category = "CATEGORY",
    }
}

open_enum! {
    /// The position of the chart legend.
    pub enum BasicChartSpecLegendPosition = "BasicChartSpec.legendPosition" {
        /// Default value, do not use.
        BasicChartLegendPositionUnspecified = "BASIC_CHART_LEGEND_POSITION_UNSPECIFIED",
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
    }
}

open_enum! {
    /// The stacked type for charts that support vertical stacking. Applies to Area, Bar,
    /// Column, Combo, and Stepped Area charts.
    pub enum BasicChartSpecStackedType = "BasicChartSpec.stackedType" {
        /// Default value, do not use.
        BasicChartStackedTypeUnspecified = "BASIC_CHART_STACKED_TYPE_UNSPECIFIED",
        /// Series are not stacked.
        NotStacked = "NOT_STACKED",
        /// Series values are stacked, each value is rendered vertically beginning from
        /// the top of the value below it.
        Stacked = "STACKED",
        /// Vertical stacks are stretched to reach the top of the chart, with values laid
        /// out as percentages of each other.
        PercentStacked = "PERCENT_STACKED",
    }
}
