//! The schema `AvailabilityConfigGlobalConfig`.

use gapi_runtime::v1::record;

use super::Interval;

record! {
    /// Video is available in all regions except the ones specified in the
    /// excluded_region_codes list.
    pub struct AvailabilityConfigGlobalConfig = "AvailabilityConfigGlobalConfig" {
        /// Optional. Regions where video is blocked
        pub excluded_region_codes: Option<Vec<String>> = "excludedRegionCodes",
        /// Default time window where video is available for all non-blocked regions Not
        /// supported for upcoming / active live broadcasts. If start time is
        /// unspecified, video is already available If end time is unspecified, video is
        /// available forever Specified start and end times cannot be more than five
        /// years in the future.
        pub interval: Option<Box<Interval>> = "interval",
    }
}
