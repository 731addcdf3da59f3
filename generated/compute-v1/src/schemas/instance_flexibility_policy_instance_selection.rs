//! The schema `InstanceFlexibilityPolicyInstanceSelection`.

use gapi_runtime::v1::record;

use super::AttachedDisk;

record! {
    /// Specification of machine type to use. Every position inside this message is an
    /// alternative. The count specified in the shape flexibility must not exceed the
    /// number of entries in per_instance_properties or the capacity of the name_pattern,
    /// if used.
    pub struct InstanceFlexibilityPolicyInstanceSelection =
        "InstanceFlexibilityPolicyInstanceSelection" {
        /// Disks to be attached to the instances created from in this selection. They
        /// override the disks specified in the instance properties.
        pub disks: Option<Vec<AttachedDisk>> = "disks",
        /// Alternative machine types to use for instances that are created from these
        /// properties. This field only accepts a machine type names, for example
        /// `n2-standard-4` and not URLs or partial URLs.
        pub machine_types: Option<Vec<String>> = "machineTypes",
        /// Name of the minimum CPU platform to be used by this instance selection. e.g.
        /// 'Intel Ice Lake'.
        pub min_cpu_platform: Option<String> = "minCpuPlatform",
        /// Rank when prioritizing the shape flexibilities. The instance selections with
        /// rank are considered first, in the ascending order of the rank. If not set,
        /// defaults to 0.
        pub rank: Option<i64> = "rank",
    }
}
