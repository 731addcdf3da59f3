//! The schema `NetworkPerformanceConfig`.

use gapi_runtime::v1::Open;
use gapi_runtime::v1::open_enum;
use gapi_runtime::v1::record;

record! {
    /// The schema `NetworkPerformanceConfig`.
    pub struct NetworkPerformanceConfig = "NetworkPerformanceConfig" {
        /// The property `totalEgressBandwidthTier`.
        pub total_egress_bandwidth_tier: Option<Open<NetworkPerformanceConfigTotalEgressBandwidthTier>> =
            "totalEgressBandwidthTier",
    }
}

open_enum! {
    /// The property `totalEgressBandwidthTier` of `NetworkPerformanceConfig`.
    pub enum NetworkPerformanceConfigTotalEgressBandwidthTier =
        "NetworkPerformanceConfig.totalEgressBandwidthTier" {
        /// The value `DEFAULT`.
        Default = "DEFAULT",
        /// The value `TIER_1`.
        Tier1 = "TIER_1",
    }
}
