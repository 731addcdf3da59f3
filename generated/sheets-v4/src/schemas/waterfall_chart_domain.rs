//! The schema `WaterfallChartDomain`.

use gapi_runtime::v1::record;

use super::ChartData;

record! {
    /// The domain of a waterfall chart.
    pub struct WaterfallChartDomain = "WaterfallChartDomain" {
        /// The data of the WaterfallChartDomain.
        pub data: Option<Box<ChartData>> = "data",
        /// True to reverse the order of the domain values (horizontal axis).
        pub reversed: Option<bool> = "reversed",
    }
}
