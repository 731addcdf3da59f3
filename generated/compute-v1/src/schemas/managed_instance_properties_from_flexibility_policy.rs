//! The schema `ManagedInstancePropertiesFromFlexibilityPolicy`.

use gapi_runtime::v1::record;

use super::AttachedDisk;

record! {
    /// The schema `ManagedInstancePropertiesFromFlexibilityPolicy`.
    pub struct ManagedInstancePropertiesFromFlexibilityPolicy =
        "ManagedInstancePropertiesFromFlexibilityPolicy" {
        /// List of disks to be attached to the instance.
        pub disks: Option<Vec<AttachedDisk>> = "disks",
        /// Output only. The machine type to be used for this instance.
        pub machine_type: Option<String> = "machineType",
        /// Name of the minimum CPU platform to be used by this instance. e.g. 'Intel Ice
        /// Lake'.
        pub min_cpu_platform: Option<String> = "minCpuPlatform",
    }
}
