//! The schema `InstanceGroupManagerInstanceLifecyclePolicyOnRepair`.

use gapi_runtime::v1::Open;
use gapi_runtime::v1::open_enum;
use gapi_runtime::v1::record;

record! {
    /// Configuration for VM repairs in the MIG.
    pub struct InstanceGroupManagerInstanceLifecyclePolicyOnRepair =
        "InstanceGroupManagerInstanceLifecyclePolicyOnRepair" {
        /// Specifies whether the MIG can change a VM's zone during a repair. Valid
        /// values are:
        ///
        /// - NO (default): MIG cannot change a VM's zone during a repair.
        /// - YES: MIG can select a different zone for the VM during a repair.
        pub allow_changing_zone: Option<Open<InstanceGroupManagerInstanceLifecyclePolicyOnRepairAllowChangingZone>> =
            "allowChangingZone",
    }
}

open_enum! {
    /// Specifies whether the MIG can change a VM's zone during a repair. Valid values
    /// are:
    ///
    /// - NO (default): MIG cannot change a VM's zone during a repair.
    /// - YES: MIG can select a different zone for the VM during a repair.
    pub enum InstanceGroupManagerInstanceLifecyclePolicyOnRepairAllowChangingZone =
        "InstanceGroupManagerInstanceLifecyclePolicyOnRepair.allowChangingZone" {
        /// \[Default\] MIG cannot change a VM's zone during a repair.
        No = "NO",
        /// MIG can select a different zone for the VM during a repair.
        Yes = "YES",
    }
}
