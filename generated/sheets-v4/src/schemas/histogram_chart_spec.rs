//! The schema `HistogramChartSpec`.

use gapi_runtime::v1::Open;
use gapi_runtime::v1::open_enum;
use gapi_runtime::v1::record;

use super::HistogramSeries;

record! {
    /// A histogram chart. A histogram chart groups data items into bins, displaying each
    /// bin as a column of stacked items. Histograms are used to display the distribution
    /// of a dataset. Each column of items represents a range into which those items
    /// fall. The number of bins can be chosen automatically or specified explicitly.
    pub struct HistogramChartSpec = "HistogramChartSpec" {
        /// By default the bucket size (the range of values stacked in a single column)
        /// is chosen automatically, but it may be overridden here. E.g., A bucket size
        /// of 1.5 results in buckets from 0 - 1.5, 1.5 - 3.0, etc. Cannot be negative.
        /// This field is optional.
        pub bucket_size: Option<f64> = "bucketSize",
        /// The position of the chart legend.
        pub legend_position: Option<Open<HistogramChartSpecLegendPosition>> =
            "legendPosition",
        /// The outlier percentile is used to ensure that outliers do not adversely
        /// affect the calculation of bucket sizes. For example, setting an outlier
        /// percentile of 0.05 indicates that the top and bottom 5% of values when
        /// calculating buckets. The values are still included in the chart, they will be
        /// added to the first or last buckets instead of their own buckets. Must be
        /// between 0.0 and 0.5.
        pub outlier_percentile: Option<f64> = "outlierPercentile",
        /// The series for a histogram may be either a single series of values to be
        /// bucketed or multiple series, each of the same length, containing the name of
        /// the series followed by the values to be bucketed for that series.
        pub series: Option<Vec<HistogramSeries>> = "series",
        /// Whether horizontal divider lines should be displayed between items in each
        /// column.
        pub show_item_dividers: Option<bool> = "showItemDividers",
    }
}

open_enum! {
    /// The position of the chart legend.
    pub enum HistogramChartSpecLegendPosition = "HistogramChartSpec.legendPosition" {
        /// Default value, do not use.
        HistogramChartLegendPositionUnspecified =
            "HISTOGRAM_CHART_LEGEND_POSITION_UNSPECIFIED",
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
