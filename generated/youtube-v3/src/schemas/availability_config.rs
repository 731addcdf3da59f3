//! The schema `AvailabilityConfig`.

use gapi_runtime::v1::record;

use super::AvailabilityConfigGlobalConfig;
use super::AvailabilityConfigRegionsConfig;

record! {
    /// Common proto for Live and VOD geo-restrictions
    pub struct AvailabilityConfig = "AvailabilityConfig" {
        /// Video is available in all regions except the ones specified in the config.
        pub global_config: Option<Box<AvailabilityConfigGlobalConfig>> = "globalConfig",
        /// Video is available in the specified regions only.
        pub regions_config: Option<Box<AvailabilityConfigRegionsConfig>> =
            "regionsConfig",
    }
}
