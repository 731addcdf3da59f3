//! The schema `ResourcePolicyHourlyCycle`.

use gapi_runtime::v1::record;

record! {
    /// Time window specified for hourly operations.
    pub struct ResourcePolicyHourlyCycle = "ResourcePolicyHourlyCycle" {
        /// Output only. \[Output only\] Duration of the time window, automatically
        /// chosen to be smallest possible in the given scenario.
        pub duration: Option<String> = "duration",
        /// Defines a schedule with units measured in hours. The value determines how
        /// many hours pass between the start of each cycle.
        pub hours_in_cycle: Option<i32> = "hoursInCycle",
        /// Time within the window to start the operations. It must be in format "HH:MM",
        /// where HH : \[00-23\] and MM : \[00-00\] GMT.
        pub start_time: Option<String> = "startTime",
    }
}
