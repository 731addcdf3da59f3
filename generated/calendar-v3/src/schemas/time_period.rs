//! The schema `TimePeriod`.

use gapi_runtime::Timestamp;
use gapi_runtime::v1::record;

record! {
    /// The schema `TimePeriod`.
    pub struct TimePeriod = "TimePeriod" {
        /// The (exclusive) end of the time period.
        pub end: Option<Timestamp> = "end",
        /// The (inclusive) start of the time period.
        pub start: Option<Timestamp> = "start",
    }
}
