//! The schema `TimeOfDay`.

use gapi_runtime::v1::record;

record! {
    /// Represents a time of day. The date and time zone are either not significant or
    /// are specified elsewhere. An API may choose to allow leap seconds. Related types
    /// are google.type.Date and `google.protobuf.Timestamp`.
    pub struct TimeOfDay = "TimeOfDay" {
        /// Hours of a day in 24 hour format. Must be greater than or equal to 0 and
        /// typically must be less than or equal to 23. An API may choose to allow the
        /// value "24:00:00" for scenarios like business closing time.
        pub hours: Option<i32> = "hours",
        /// Minutes of an hour. Must be greater than or equal to 0 and less than or equal
        /// to 59.
        pub minutes: Option<i32> = "minutes",
        /// Fractions of seconds, in nanoseconds. Must be greater than or equal to 0 and
        /// less than or equal to 999,999,999.
        pub nanos: Option<i32> = "nanos",
        /// Seconds of a minute. Must be greater than or equal to 0 and typically must be
        /// less than or equal to 59. An API may allow the value 60 if it allows
        /// leap-seconds.
        pub seconds: Option<i32> = "seconds",
    }
}
