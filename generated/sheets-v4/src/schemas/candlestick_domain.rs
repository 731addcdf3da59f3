//! The schema `CandlestickDomain`.

use gapi_runtime::v1::record;

use super::ChartData;

record! {
    /// The domain of a CandlestickChart.
    pub struct CandlestickDomain = "CandlestickDomain" {
        /// The data of the CandlestickDomain.
        pub data: Option<Box<ChartData>> = "data",
        /// True to reverse the order of the domain values (horizontal axis).
        pub reversed: Option<bool> = "reversed",
    }
}
