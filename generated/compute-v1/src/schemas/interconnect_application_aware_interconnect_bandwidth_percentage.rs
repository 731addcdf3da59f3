//! The schema `InterconnectApplicationAwareInterconnectBandwidthPercentage`.

use gapi_runtime::v1::Open;
use gapi_runtime::v1::open_enum;
use gapi_runtime::v1::record;

record! {
    /// Specify bandwidth percentages \[1-100\] for various traffic classes in
    /// BandwidthPercentagePolicy. The sum of all percentages must equal 100. All traffic
    /// classes must have a percentage value specified.
    pub struct InterconnectApplicationAwareInterconnectBandwidthPercentage =
        "InterconnectApplicationAwareInterconnectBandwidthPercentage" {
        /// Bandwidth percentage for a specific traffic class.
        pub percentage: Option<u32> = "percentage",
        /// TrafficClass whose bandwidth percentage is being specified.
        pub traffic_class: Option<Open<InterconnectApplicationAwareInterconnectBandwidthPercentageTrafficClass>> =
            "trafficClass",
    }
}

open_enum! {
    /// TrafficClass whose bandwidth percentage is being specified.
    pub enum InterconnectApplicationAwareInterconnectBandwidthPercentageTrafficClass =
        "InterconnectApplicationAwareInterconnectBandwidthPercentage.trafficClass" {
        /// Traffic Class 1, corresponding to DSCP ranges (0-7) 000xxx.
        Tc1 = "TC1",
        /// Traffic Class 2, corresponding to DSCP ranges (8-15) 001xxx.
        Tc2 = "TC2",
        /// Traffic Class 3, corresponding to DSCP ranges (16-23) 010xxx.
        Tc3 = "TC3",
        /// Traffic Class 4, corresponding to DSCP ranges (24-31) 011xxx.
        Tc4 = "TC4",
        /// Traffic Class 5, corresponding to DSCP ranges (32-47) 10xxxx.
        Tc5 = "TC5",
        /// Traffic Class 6, corresponding to DSCP ranges (48-63) 11xxxx.
        Tc6 = "TC6",
    }
}
