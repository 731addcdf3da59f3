//! The schema `Interval`.

use gapi_runtime::Timestamp;
use gapi_runtime::v1::record;

record! {
    /// Represents a time interval, encoded as a Timestamp start (inclusive) and a
    /// Timestamp end (exclusive).
    ///
    /// The start must be less than or equal to the end. When the start equals the end,
    /// the interval is empty (matches no time). When both start and end are unspecified,
    /// the interval matches any time.
    pub struct Interval = "Interval" {
        /// Optional. Exclusive end of the interval.
        ///
        /// If specified, a Timestamp matching this interval will have to be before the
        /// end.
        pub end_time: Option<Timestamp> = "endTime",
        /// Optional. Inclusive start of the interval.
        ///
        /// If specified, a Timestamp matching this interval will have to be the same or
        /// after the start.
        pub start_time: Option<Timestamp> = "startTime",
    }
}
