//! The schema `FutureReservationTimeWindow`.

use gapi_runtime::v1::record;

use super::DurationSchema;

record! {
    /// The schema `FutureReservationTimeWindow`.
    pub struct FutureReservationTimeWindow = "FutureReservationTimeWindow" {
        /// The property `duration`.
        pub duration: Option<Box<DurationSchema>> = "duration",
        /// The property `endTime`.
        pub end_time: Option<String> = "endTime",
        /// Start time of the Future Reservation. The start_time is an RFC3339 string.
        pub start_time: Option<String> = "startTime",
    }
}
