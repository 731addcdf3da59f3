//! The schema `AvailabilityConfigRegionsConfigRegionInterval`.

use gapi_runtime::v1::record;

use super::Interval;

record! {
    /// Region and time window where video is available for the region.
    pub struct AvailabilityConfigRegionsConfigRegionInterval =
        "AvailabilityConfigRegionsConfigRegionInterval" {
        /// Time window where video is available for the region. Not supported for
        /// upcoming / active live broadcasts. If start time is unspecified, video is
        /// already available If end time is unspecified, video is available forever
        /// Specified start and end times cannot be more than five years in the future.
        pub interval: Option<Box<Interval>> = "interval",
        /// Required. Region where video is available
        pub region_code: Option<String> = "regionCode",
    }
}
