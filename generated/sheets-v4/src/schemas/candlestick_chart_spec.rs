//! The schema `CandlestickChartSpec`.

use gapi_runtime::v1::record;

use super::CandlestickData;
use super::CandlestickDomain;

record! {
    /// A candlestick chart.
    pub struct CandlestickChartSpec = "CandlestickChartSpec" {
        /// The Candlestick chart data. Only one CandlestickData is supported.
        pub data: Option<Vec<CandlestickData>> = "data",
        /// The domain data (horizontal axis) for the candlestick chart. String data will
        /// be treated as discrete labels, other data will be treated as continuous
        /// values.
        pub domain: Option<Box<CandlestickDomain>> = "domain",
    }
}
