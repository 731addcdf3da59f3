//! The schema `PivotGroupRule`.

use gapi_runtime::v1::record;

use super::DateTimeRule;
use super::HistogramRule;
use super::ManualRule;

record! {
    /// An optional setting on a PivotGroup that defines buckets for the values in the
    /// source data column rather than breaking out each individual value. Only one
    /// PivotGroup with a group rule may be added for each column in the source data,
    /// though on any given column you may add both a PivotGroup that has a rule and a
    /// PivotGroup that does not.
    pub struct PivotGroupRule = "PivotGroupRule" {
        /// A DateTimeRule.
        pub date_time_rule: Option<Box<DateTimeRule>> = "dateTimeRule",
        /// A HistogramRule.
        pub histogram_rule: Option<Box<HistogramRule>> = "histogramRule",
        /// A ManualRule.
        pub manual_rule: Option<Box<ManualRule>> = "manualRule",
    }
}
