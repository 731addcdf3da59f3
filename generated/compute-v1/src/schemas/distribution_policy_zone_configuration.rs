//! The schema `DistributionPolicyZoneConfiguration`.

use gapi_runtime::v1::record;

record! {
    /// The schema `DistributionPolicyZoneConfiguration`.
    pub struct DistributionPolicyZoneConfiguration =
        "DistributionPolicyZoneConfiguration" {
        /// The URL of thezone. The zone must exist in the region where the managed
        /// instance group is located.
        ///
        /// Required by `compute.regionInstanceGroupManagers.insert`.
        pub zone: Option<String> = "zone",
    }
}
