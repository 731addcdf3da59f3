//! The schema `InstanceGroupManagerInstanceFlexibilityPolicyInstanceSelection`.

use gapi_runtime::v1::record;

use super::AttachedDisk;

record! {
    /// The schema `InstanceGroupManagerInstanceFlexibilityPolicyInstanceSelection`.
    pub struct InstanceGroupManagerInstanceFlexibilityPolicyInstanceSelection =
        "InstanceGroupManagerInstanceFlexibilityPolicyInstanceSelection" {
        /// List of disks to be attached to the instances created from this selection.
        pub disks: Option<Vec<AttachedDisk>> = "disks",
        /// Full machine-type names, e.g. "n1-standard-16".
        pub machine_types: Option<Vec<String>> = "machineTypes",
        /// Name of the minimum CPU platform to be used by this instance selection. e.g.
        /// 'Intel Ice Lake'.
        pub min_cpu_platform: Option<String> = "minCpuPlatform",
        /// Preference of this instance selection. Lower number means higher preference.
        /// MIG will first try to create a VM based on the machine-type with lowest rank
        /// and fallback to next rank based on availability. Machine types and instance
        /// selections with the same rank have the same preference.
        pub rank: Option<i32> = "rank",
    }
}
