//! The schema `InterconnectApplicationAwareInterconnectBandwidthPercentagePolicy`.

use gapi_runtime::v1::record;

use super::InterconnectApplicationAwareInterconnectBandwidthPercentage;

record! {
    /// The schema `InterconnectApplicationAwareInterconnectBandwidthPercentagePolicy`.
    pub struct InterconnectApplicationAwareInterconnectBandwidthPercentagePolicy =
        "InterconnectApplicationAwareInterconnectBandwidthPercentagePolicy" {
        /// Specify bandwidth percentages for various traffic classes for queuing type
        /// Bandwidth Percent.
        pub bandwidth_percentages: Option<Vec<InterconnectApplicationAwareInterconnectBandwidthPercentage>> =
            "bandwidthPercentages",
    }
}
