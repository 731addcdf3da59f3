//! The schema `CapacityAdviceRequestInstanceFlexibilityPolicyInstanceSelection`.

use gapi_runtime::v1::record;

use super::AcceleratorConfig;
use super::CapacityAdviceRequestInstanceFlexibilityPolicyInstanceSelectionAttachedDisk;

record! {
    /// Machine specification.
    pub struct CapacityAdviceRequestInstanceFlexibilityPolicyInstanceSelection =
        "CapacityAdviceRequestInstanceFlexibilityPolicyInstanceSelection" {
        /// Local SSDs.
        pub disks: Option<Vec<CapacityAdviceRequestInstanceFlexibilityPolicyInstanceSelectionAttachedDisk>> =
            "disks",
        /// Accelerators configuration.
        pub guest_accelerators: Option<Vec<AcceleratorConfig>> = "guestAccelerators",
        /// Full machine-type names, e.g. "n1-standard-16".
        pub machine_types: Option<Vec<String>> = "machineTypes",
        /// Optional. Rank when prioritizing the shape flexibilities. The instance
        /// selections are considered in the ascending order of the rank. If not set,
        /// defaults to 0.
        ///
        /// At least `0`.
        pub rank: Option<i64> = "rank",
    }
}
