//! The schema `CandlestickData`.

use gapi_runtime::v1::record;

use super::CandlestickSeries;

record! {
    /// The Candlestick chart data, each containing the low, open, close, and high values
    /// for a series.
    pub struct CandlestickData = "CandlestickData" {
        /// The range data (vertical axis) for the close/final value for each candle.
        /// This is the top of the candle body. If greater than the open value the candle
        /// will be filled. Otherwise the candle will be hollow.
        pub close_series: Option<Box<CandlestickSeries>> = "closeSeries",
        /// The range data (vertical axis) for the high/maximum value for each candle.
        /// This is the top of the candle's center line.
        pub high_series: Option<Box<CandlestickSeries>> = "highSeries",
        /// The range data (vertical axis) for the low/minimum value for each candle.
        /// This is the bottom of the candle's center line.
        pub low_series: Option<Box<CandlestickSeries>> = "lowSeries",
        /// The range data (vertical axis) for the open/initial value for each candle.
        /// This is the bottom of the candle body. If less than the close value the
        /// candle will be filled. Otherwise the candle will be hollow.
        pub open_series: Option<Box<CandlestickSeries>> = "openSeries",
    }
}
