//! The schema `ScorecardChartSpec`.

use gapi_runtime::v1::Open;
use gapi_runtime::v1::open_enum;
use gapi_runtime::v1::record;

use super::BaselineValueFormat;
use super::ChartCustomNumberFormatOptions;
use super::ChartData;
use super::KeyValueFormat;

record! {
    /// A scorecard chart. Scorecard charts are used to highlight key performance
    /// indicators, known as KPIs, on the spreadsheet. A scorecard chart can represent
    /// things like total sales, average cost, or a top selling item. You can specify a
    /// single data value, or aggregate over a range of data. Percentage or absolute
    /// difference from a baseline value can be highlighted, like changes over time.
    pub struct ScorecardChartSpec = "ScorecardChartSpec" {
        /// The aggregation type for key and baseline chart data in scorecard chart. This
        /// field is not supported for data source charts. Use the
        /// ChartData.aggregateType field of the key_value_data or baseline_value_data
        /// instead for data source charts. This field is optional.
        pub aggregate_type: Option<Open<ScorecardChartSpecAggregateType>> =
            "aggregateType",
        /// The data for scorecard baseline value. This field is optional.
        pub baseline_value_data: Option<Box<ChartData>> = "baselineValueData",
        /// Formatting options for baseline value. This field is needed only if
        /// baseline_value_data is specified.
        pub baseline_value_format: Option<Box<BaselineValueFormat>> =
            "baselineValueFormat",
        /// Custom formatting options for numeric key/baseline values in scorecard chart.
        /// This field is used only when number_format_source is set to CUSTOM. This
        /// field is optional.
        pub custom_format_options: Option<Box<ChartCustomNumberFormatOptions>> =
            "customFormatOptions",
        /// The data for scorecard key value.
        pub key_value_data: Option<Box<ChartData>> = "keyValueData",
        /// Formatting options for key value.
        pub key_value_format: Option<Box<KeyValueFormat>> = "keyValueFormat",
        /// The number format source used in the scorecard chart. This field is optional.
        pub number_format_source: Option<Open<ScorecardChartSpecNumberFormatSource>> =
            "numberFormatSource",
        /// Value to scale scorecard key and baseline value. For example, a factor of 10
        /// can be used to divide all values in the chart by 10. This field is optional.
        pub scale_factor: Option<f64> = "scaleFactor",
    }
}

open_enum! {
    /// The aggregation type for key and baseline chart data in scorecard chart. This
    /// field is not supported for data source charts. Use the ChartData.aggregateType
    /// field of the key_value_data or baseline_value_data instead for data source
    /// charts. This field is optional.
    pub enum ScorecardChartSpecAggregateType = "ScorecardChartSpec.aggregateType" {
        /// Default value, do not use.
        ChartAggregateTypeUnspecified = "CHART_AGGREGATE_TYPE_UNSPECIFIED",
        /// Average aggregate function.
        Average = "AVERAGE",
        /// Count aggregate function.
        Count = "COUNT",
        /// Maximum aggregate function.
        Max = "MAX",
        /// Median aggregate function.
        Median = "MEDIAN",
        /// Minimum aggregate function.
        Min = "MIN",
        /// Sum aggregate function.
        Sum = "SUM",
    }
}

open_enum! {
    /// The number format source used in the scorecard chart. This field is optional.
    pub enum ScorecardChartSpecNumberFormatSource =
        "ScorecardChartSpec.numberFormatSource" {
        /// Default value, do not use.
        ChartNumberFormatSourceUndefined = "CHART_NUMBER_FORMAT_SOURCE_UNDEFINED",
        /// Inherit number formatting from data.
        FromData = "FROM_DATA",
        /// Apply custom formatting as specified by ChartCustomNumberFormatOptions.
        Custom = "CUSTOM",
    }
}
