//! The schema `CapacityHistoryResponsePriceRecord`.

use gapi_runtime::v1::record;

use super::Interval;
use super::Money;

record! {
    /// A record of price history.
    pub struct CapacityHistoryResponsePriceRecord =
        "CapacityHistoryResponsePriceRecord" {
        /// The time interval for this price record.
        pub interval: Option<Box<Interval>> = "interval",
        /// The Spot VM list price during the interval.
        pub list_price: Option<Box<Money>> = "listPrice",
    }
}
