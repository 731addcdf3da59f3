//! The schema `ResourcePolicyWeeklyCycleDayOfWeek`.

use gapi_runtime::v1::Open;
use gapi_runtime::v1::open_enum;
use gapi_runtime::v1::record;

record! {
    /// The schema `ResourcePolicyWeeklyCycleDayOfWeek`.
    pub struct ResourcePolicyWeeklyCycleDayOfWeek =
        "ResourcePolicyWeeklyCycleDayOfWeek" {
        /// Defines a schedule that runs on specific days of the week. Specify one or
        /// more days. The following options are available: MONDAY, TUESDAY, WEDNESDAY,
        /// THURSDAY, FRIDAY, SATURDAY, SUNDAY.
        pub day: Option<Open<ResourcePolicyWeeklyCycleDayOfWeekDay>> = "day",
        /// Output only. \[Output only\] Duration of the time window, automatically
        /// chosen to be smallest possible in the given scenario.
        pub duration: Option<String> = "duration",
        /// Time within the window to start the operations. It must be in format "HH:MM",
        /// where HH : \[00-23\] and MM : \[00-00\] GMT.
        pub start_time: Option<String> = "startTime",
    }
}

open_enum! {
    /// Defines a schedule that runs on specific days of the week. Specify one or more
    /// days. The following options are available: MONDAY, TUESDAY, WEDNESDAY, THURSDAY,
    /// FRIDAY, SATURDAY, SUNDAY.
    pub enum ResourcePolicyWeeklyCycleDayOfWeekDay =
        "ResourcePolicyWeeklyCycleDayOfWeek.day" {
        /// The value `FRIDAY`.
        Friday = "FRIDAY",
        /// The value `INVALID`.
        Invalid = "INVALID",
        /// The value `MONDAY`.
        Monday = "MONDAY",
        /// The value `SATURDAY`.
        Saturday = "SATURDAY",
        /// The value `SUNDAY`.
        Sunday = "SUNDAY",
        /// The value `THURSDAY`.
        Thursday = "THURSDAY",
        /// The value `TUESDAY`.
        Tuesday = "TUESDAY",
        /// The value `WEDNESDAY`.
        Wednesday = "WEDNESDAY",
    }
}
