//! The schema `ChartData`.

use gapi_runtime::v1::Open;
use gapi_runtime::v1::open_enum;
use gapi_runtime::v1::record;

use super::ChartGroupRule;
use super::ChartSourceRange;
use super::DataSourceColumnReference;

record! {
    /// The data included in a domain or series.
    pub struct ChartData = "ChartData" {
        /// The aggregation type for the series of a data source chart. Only supported
        /// for data source charts.
        pub aggregate_type: Option<Open<ChartDataAggregateType>> = "aggregateType",
        /// The reference to the data source column that the data reads from.
        pub column_reference: Option<Box<DataSourceColumnReference>> = "columnReference",
        /// The rule to group the data by if the ChartData backs the domain of a data
        /// source chart. Only supported for data source charts.
        pub group_rule: Option<Box<ChartGroupRule>> = "groupRule",
        /// The source ranges of the data.
        pub source_range: Option<Box<ChartSourceRange>> = "sourceRange",
    }
}

open_enum! {
    /// The aggregation type for the series of a data source chart. Only supported for
    /// data source charts.
    pub enum ChartDataAggregateType = "ChartData.aggregateType" {
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
