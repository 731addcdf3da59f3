//! The schema `AvailabilityConfigRegionsConfig`.

use gapi_runtime::v1::record;

use super::AvailabilityConfigRegionsConfigRegionInterval;

record! {
    /// Video is available in the specified regions only.
    pub struct AvailabilityConfigRegionsConfig = "AvailabilityConfigRegionsConfig" {
        /// Required. List of regions and time windows where video is available. If a
        /// region is specified multiple times, the union of all intervals is used.
        pub region_intervals: Option<Vec<AvailabilityConfigRegionsConfigRegionInterval>> =
            "regionIntervals",
    }
}
