//! The schema `CuepointSchedule`.

use gapi_runtime::v1::Open;
use gapi_runtime::v1::open_enum;
use gapi_runtime::v1::record;

record! {
    /// Schedule to insert cuepoints into a broadcast by ads automator.
    pub struct CuepointSchedule = "CuepointSchedule" {
        /// This field is semantically required. If it is set false or not set, other
        /// fields in this message will be ignored.
        pub enabled: Option<bool> = "enabled",
        /// If set, automatic cuepoint insertion is paused until this timestamp ("No Ad
        /// Zone"). The value is specified in ISO 8601 format.
        pub pause_ads_until: Option<String> = "pauseAdsUntil",
        /// Interval frequency in seconds that api uses to insert cuepoints
        /// automatically.
        #[deprecated]
        pub repeat_interval_secs: Option<i32> = "repeatIntervalSecs",
        /// The strategy to use when scheduling cuepoints.
        #[deprecated]
        pub schedule_strategy: Option<Open<CuepointScheduleScheduleStrategy>> =
            "scheduleStrategy",
    }
}

open_enum! {
    /// The strategy to use when scheduling cuepoints.
    pub enum CuepointScheduleScheduleStrategy = "CuepointSchedule.scheduleStrategy" {
        /// The value `scheduleStrategyUnspecified`.
        ScheduleStrategyUnspecified = "scheduleStrategyUnspecified",
        /// Strategy to schedule cuepoints at one time for all viewers.
        Concurrent = "concurrent",
        /// Strategy to schedule cuepoints at an increased rate to allow viewers to
        /// receive cuepoints when eligible. See go/lcr-non-concurrent-ads for more
        /// details.
        NonConcurrent = "nonConcurrent",
    }
}
