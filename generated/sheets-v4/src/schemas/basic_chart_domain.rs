//! The schema `BasicChartDomain`.

use gapi_runtime::v1::record;

use super::ChartData;

record! {
    /// The domain of a chart. For example, if charting stock prices over time, this
    /// would be the date.
    pub struct BasicChartDomain = "BasicChartDomain" {
        /// The data of the domain. For example, if charting stock prices over time, this
        /// is the data representing the dates.
        pub domain: Option<Box<ChartData>> = "domain",
        /// True to reverse the order of the domain values (horizontal axis).
        pub reversed: Option<bool> = "reversed",
    }
}
