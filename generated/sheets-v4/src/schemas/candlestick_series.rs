//! The schema `CandlestickSeries`.

use gapi_runtime::v1::record;

use super::ChartData;

record! {
    /// The series of a CandlestickData.
    pub struct CandlestickSeries = "CandlestickSeries" {
        /// The data of the CandlestickSeries.
        pub data: Option<Box<ChartData>> = "data",
    }
}
