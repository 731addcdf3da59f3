//! The schema `CapacityAdviceRequestDistributionPolicyZoneConfiguration`.

use gapi_runtime::v1::record;

record! {
    /// Zone configuration for the distribution policy.
    pub struct CapacityAdviceRequestDistributionPolicyZoneConfiguration =
        "CapacityAdviceRequestDistributionPolicyZoneConfiguration" {
        /// The URL of the zone. It can be a partial or full URL. For example, the
        /// following are valid values:
        ///
        /// - <https://www.googleapis.com/compute/v1/projects/project/zones/zone>
        /// - projects/project/zones/zone
        /// - zones/zone
        pub zone: Option<String> = "zone",
    }
}
