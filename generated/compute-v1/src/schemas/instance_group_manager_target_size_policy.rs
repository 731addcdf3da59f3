//! The schema `InstanceGroupManagerTargetSizePolicy`.

use gapi_runtime::v1::Open;
use gapi_runtime::v1::open_enum;
use gapi_runtime::v1::record;

record! {
    /// The schema `InstanceGroupManagerTargetSizePolicy`.
    pub struct InstanceGroupManagerTargetSizePolicy =
        "InstanceGroupManagerTargetSizePolicy" {
        /// The mode of target size policy based on which the MIG creates its VMs
        /// individually or all at once.
        pub mode: Option<Open<InstanceGroupManagerTargetSizePolicyMode>> = "mode",
    }
}

open_enum! {
    /// The mode of target size policy based on which the MIG creates its VMs
    /// individually or all at once.
    pub enum InstanceGroupManagerTargetSizePolicyMode =
        "InstanceGroupManagerTargetSizePolicy.mode" {
        /// The mode in which the MIG creates VMs all at once. In this mode, if the MIG
        /// is unable to create even one VM, the MIG waits until all VMs can be created
        /// at the same time.
        Bulk = "BULK",
        /// The mode in which the MIG creates VMs individually. In this mode, if the MIG
        /// is unable to create a VM, the MIG will continue to create the other VMs in
        /// the group. This is the default mode.
        Individual = "INDIVIDUAL",
        /// If mode is unspecified, MIG will behave as in the default `INDIVIDUAL` mode.
        UnspecifiedMode = "UNSPECIFIED_MODE",
    }
}
