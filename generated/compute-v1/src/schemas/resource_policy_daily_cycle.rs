//! The schema `ResourcePolicyDailyCycle`.

use gapi_runtime::v1::record;

record! {
    /// Time window specified for daily operations.
    pub struct ResourcePolicyDailyCycle = "ResourcePolicyDailyCycle" {
        /// Defines a schedule with units measured in days. The value determines how many
        /// days pass between the start of each cycle.
        pub days_in_cycle: Option<i32> = "daysInCycle",
        /// Output only. \[Output only\] A predetermined duration for the window,
        /// automatically chosen to be the smallest possible in the given scenario.
        pub duration: Option<String> = "duration",
        /// Start time of the window. This must be in UTC format that resolves to one of
        /// 00:00, 04:00, 08:00,12:00, 16:00, or 20:00. For example, both 13:00-5 and
        /// 08:00 are valid.
        pub start_time: Option<String> = "startTime",
    }
}
