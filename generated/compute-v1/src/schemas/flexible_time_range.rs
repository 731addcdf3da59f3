//! The schema `FlexibleTimeRange`.

use gapi_runtime::Duration;
use gapi_runtime::Timestamp;
use gapi_runtime::v1::record;

record! {
    /// Specifies a flexible time range with flexible start time and duration.
    ///
    /// It is possible to specify a contradictory time range that cannot be matched by
    /// any Interval. This causes a validation error.
    pub struct FlexibleTimeRange = "FlexibleTimeRange" {
        /// The property `maxDuration`.
        pub max_duration: Option<Duration> = "maxDuration",
        /// The property `minDuration`.
        pub min_duration: Option<Duration> = "minDuration",
        /// The property `startTimeNotEarlierThan`.
        pub start_time_not_earlier_than: Option<Timestamp> = "startTimeNotEarlierThan",
        /// The property `startTimeNotLaterThan`.
        pub start_time_not_later_than: Option<Timestamp> = "startTimeNotLaterThan",
    }
}
