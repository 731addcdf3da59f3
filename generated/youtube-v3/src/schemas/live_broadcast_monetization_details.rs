//! The schema `LiveBroadcastMonetizationDetails`.

use gapi_runtime::v1::record;

use super::CuepointSchedule;

record! {
    /// Monetization settings of a broadcast.
    pub struct LiveBroadcastMonetizationDetails = "LiveBroadcastMonetizationDetails" {
        /// The property `cuepointSchedule`.
        pub cuepoint_schedule: Option<Box<CuepointSchedule>> = "cuepointSchedule",
    }
}
