//! The schema `InterconnectApplicationAwareInterconnect`.

use gapi_runtime::v1::record;

use super::InterconnectApplicationAwareInterconnectBandwidthPercentage;
use super::InterconnectApplicationAwareInterconnectBandwidthPercentagePolicy;
use super::InterconnectApplicationAwareInterconnectStrictPriorityPolicy;

record! {
    /// Configuration information for application awareness on this Cloud Interconnect.
    pub struct InterconnectApplicationAwareInterconnect =
        "InterconnectApplicationAwareInterconnect" {
        /// The property `bandwidthPercentagePolicy`.
        pub bandwidth_percentage_policy: Option<Box<InterconnectApplicationAwareInterconnectBandwidthPercentagePolicy>> =
            "bandwidthPercentagePolicy",
        /// Description for the application awareness profile on this Cloud Interconnect.
        pub profile_description: Option<String> = "profileDescription",
        /// Optional field to specify a list of shape average percentages to be applied
        /// in conjunction with StrictPriorityPolicy or BandwidthPercentagePolicy.
        pub shape_average_percentages: Option<Vec<InterconnectApplicationAwareInterconnectBandwidthPercentage>> =
            "shapeAveragePercentages",
        /// The property `strictPriorityPolicy`.
        pub strict_priority_policy: Option<Box<InterconnectApplicationAwareInterconnectStrictPriorityPolicy>> =
            "strictPriorityPolicy",
    }
}
