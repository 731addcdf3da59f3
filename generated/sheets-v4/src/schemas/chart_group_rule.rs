//! The schema `ChartGroupRule`.

use gapi_runtime::v1::record;

use super::ChartDateTimeRule;
use super::ChartHistogramRule;

record! {
    /// An optional setting on the ChartData of the domain of a data source chart that
    /// defines buckets for the values in the domain rather than breaking out each
    /// individual value. For example, when plotting a data source chart, you can specify
    /// a histogram rule on the domain (it should only contain numeric values), grouping
    /// its values into buckets. Any values of a chart series that fall into the same
    /// bucket are aggregated based on the aggregate_type.
    pub struct ChartGroupRule = "ChartGroupRule" {
        /// A ChartDateTimeRule.
        pub date_time_rule: Option<Box<ChartDateTimeRule>> = "dateTimeRule",
        /// A ChartHistogramRule
        pub histogram_rule: Option<Box<ChartHistogramRule>> = "histogramRule",
    }
}
