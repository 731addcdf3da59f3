//! The schema `ChartSpec`.

use gapi_runtime::v1::Open;
use gapi_runtime::v1::open_enum;
use gapi_runtime::v1::record;

use super::BasicChartSpec;
use super::BubbleChartSpec;
use super::CandlestickChartSpec;
use super::Color;
use super::ColorStyle;
use super::DataSourceChartProperties;
use super::FilterSpec;
use super::HistogramChartSpec;
use super::OrgChartSpec;
use super::PieChartSpec;
use super::ScorecardChartSpec;
use super::SortSpec;
use super::TextFormat;
use super::TextPosition;
use super::TreemapChartSpec;
use super::WaterfallChartSpec;

record! {
    /// The specifications of a chart.
    pub struct ChartSpec = "ChartSpec" {
        /// The alternative text that describes the chart. This is often used for
        /// accessibility.
        pub alt_text: Option<String> = "altText",
        /// The background color of the entire chart. Not applicable to Org charts.
        /// Deprecated: Use background_color_style.
        #[deprecated]
        pub background_color: Option<Box<Color>> = "backgroundColor",
        /// The background color of the entire chart. Not applicable to Org charts. If
        /// background_color is also set, this field takes precedence.
        pub background_color_style: Option<Box<ColorStyle>> = "backgroundColorStyle",
        /// A basic chart specification, can be one of many kinds of charts. See
        /// BasicChartType for the list of all charts this supports.
        pub basic_chart: Option<Box<BasicChartSpec>> = "basicChart",
        /// A bubble chart specification.
        pub bubble_chart: Option<Box<BubbleChartSpec>> = "bubbleChart",
        /// A candlestick chart specification.
        pub candlestick_chart: Option<Box<CandlestickChartSpec>> = "candlestickChart",
        /// If present, the field contains data source chart specific properties.
        pub data_source_chart_properties: Option<Box<DataSourceChartProperties>> =
            "dataSourceChartProperties",
        /// The filters applied to the source data of the chart. Only supported for data
        /// source charts.
        pub filter_specs: Option<Vec<FilterSpec>> = "filterSpecs",
        /// The name of the font to use by default for all chart text (e.g. title, axis
        /// labels, legend). If a font is specified for a specific part of the chart it
        /// will override this font name.
        pub font_name: Option<String> = "fontName",
        /// Determines how the charts will use hidden rows or columns.
        pub hidden_dimension_strategy: Option<Open<ChartSpecHiddenDimensionStrategy>> =
            "hiddenDimensionStrategy",
        /// A histogram chart specification.
        pub histogram_chart: Option<Box<HistogramChartSpec>> = "histogramChart",
        /// True to make a chart fill the entire space in which it's rendered with
        /// minimum padding. False to use the default padding. (Not applicable to Geo and
        /// Org charts.)
        pub maximized: Option<bool> = "maximized",
        /// An org chart specification.
        pub org_chart: Option<Box<OrgChartSpec>> = "orgChart",
        /// A pie chart specification.
        pub pie_chart: Option<Box<PieChartSpec>> = "pieChart",
        /// A scorecard chart specification.
        pub scorecard_chart: Option<Box<ScorecardChartSpec>> = "scorecardChart",
        /// The order to sort the chart data by. Only a single sort spec is supported.
        /// Only supported for data source charts.
        pub sort_specs: Option<Vec<SortSpec>> = "sortSpecs",
        /// The subtitle of the chart.
        pub subtitle: Option<String> = "subtitle",
        /// The subtitle text format. Strikethrough, underline, and link are not
        /// supported.
        pub subtitle_text_format: Option<Box<TextFormat>> = "subtitleTextFormat",
        /// The subtitle text position. This field is optional.
        pub subtitle_text_position: Option<Box<TextPosition>> = "subtitleTextPosition",
        /// The title of the chart.
        pub title: Option<String> = "title",
        /// The title text format. Strikethrough, underline, and link are not supported.
        pub title_text_format: Option<Box<TextFormat>> = "titleTextFormat",
        /// The title text position. This field is optional.
        pub title_text_position: Option<Box<TextPosition>> = "titleTextPosition",
        /// A treemap chart specification.
        pub treemap_chart: Option<Box<TreemapChartSpec>> = "treemapChart",
        /// A waterfall chart specification.
        pub waterfall_chart: Option<Box<WaterfallChartSpec>> = "waterfallChart",
    }
}

open_enum! {
    /// Determines how the charts will use hidden rows or columns.
    pub enum ChartSpecHiddenDimensionStrategy = "ChartSpec.hiddenDimensionStrategy" {
        /// Default value, do not use.
        ChartHiddenDimensionStrategyUnspecified =
            "CHART_HIDDEN_DIMENSION_STRATEGY_UNSPECIFIED",
        /// Charts will skip hidden rows and columns.
        SkipHiddenRowsAndColumns = "SKIP_HIDDEN_ROWS_AND_COLUMNS",
        /// Charts will skip hidden rows only.
        SkipHiddenRows = "SKIP_HIDDEN_ROWS",
        /// Charts will skip hidden columns only.
        SkipHiddenColumns = "SKIP_HIDDEN_COLUMNS",
        /// Charts will not skip any hidden rows or columns.
        ShowAll = "SHOW_ALL",
    }
}
