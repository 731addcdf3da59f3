//! The schema `InstanceGroupManagerInstanceLifecyclePolicy`.

use gapi_runtime::v1::Open;
use gapi_runtime::v1::open_enum;
use gapi_runtime::v1::record;

use super::InstanceGroupManagerInstanceLifecyclePolicyOnRepair;

record! {
    /// The schema `InstanceGroupManagerInstanceLifecyclePolicy`.
    pub struct InstanceGroupManagerInstanceLifecyclePolicy =
        "InstanceGroupManagerInstanceLifecyclePolicy" {
        /// The action that a MIG performs on a failed VM. If the value of the
        /// onFailedHealthCheck field is `DEFAULT_ACTION`, then the same action also
        /// applies to the VMs on which your application fails a health check. Valid
        /// values are
        ///
        /// - REPAIR (default): MIG automatically repairs a failed VM by recreating it.
        ///   For more information, see About repairing VMs in a MIG.
        /// - DO_NOTHING: MIG does not repair a failed VM.
        pub default_action_on_failure: Option<Open<InstanceGroupManagerInstanceLifecyclePolicyDefaultActionOnFailure>> =
            "defaultActionOnFailure",
        /// A bit indicating whether to forcefully apply the group's latest configuration
        /// when repairing a VM. Valid options are:
        ///
        /// - NO (default): If configuration updates are available, they are not
        ///   forcefully applied during repair. Instead, configuration updates are
        ///   applied according to the group's update policy.
        /// - YES: If configuration updates are available, they are applied during
        ///   repair.
        pub force_update_on_repair: Option<Open<InstanceGroupManagerInstanceLifecyclePolicyForceUpdateOnRepair>> =
            "forceUpdateOnRepair",
        /// The action that a MIG performs on an unhealthy VM. A VM is marked as
        /// unhealthy when the application running on that VM fails a health check. Valid
        /// values are:
        ///
        /// - DEFAULT_ACTION (default): MIG uses the same action configured for
        ///   instanceLifecyclePolicy.defaultActionOnFailure field.
        /// - REPAIR: MIG automatically repairs an unhealthy VM by recreating it.
        /// - DO_NOTHING: MIG doesn't repair an unhealthy VM. For more information, see
        ///   About repairing VMs in a MIG.
        pub on_failed_health_check: Option<Open<InstanceGroupManagerInstanceLifecyclePolicyOnFailedHealthCheck>> =
            "onFailedHealthCheck",
        /// Configuration for VM repairs in the MIG.
        pub on_repair: Option<Box<InstanceGroupManagerInstanceLifecyclePolicyOnRepair>> =
            "onRepair",
    }
}

open_enum! {
    /// The action that a MIG performs on a failed VM. If the value of the
    /// onFailedHealthCheck field is `DEFAULT_ACTION`, then the same action also applies
    /// to the VMs on which your application fails a health check. Valid values are
    ///
    /// - REPAIR (default): MIG automatically repairs a failed VM by recreating it. For
    ///   more information, see About repairing VMs in a MIG.
    /// - DO_NOTHING: MIG does not repair a failed VM.
    pub enum InstanceGroupManagerInstanceLifecyclePolicyDefaultActionOnFailure =
        "InstanceGroupManagerInstanceLifecyclePolicy.defaultActionOnFailure" {
        /// MIG does not repair a failed VM.
        DoNothing = "DO_NOTHING",
        /// (default): MIG automatically repairs a failed VM by recreating it. For more
        /// information, see About repairing VMs in a MIG.
        Repair = "REPAIR",
    }
}

open_enum! {
    /// A bit indicating whether to forcefully apply the group's latest configuration
    /// when repairing a VM. Valid options are:
    ///
    /// - NO (default): If configuration updates are available, they are not forcefully
    ///   applied during repair. Instead, configuration updates are applied according to
    ///   the group's update policy.
    /// - YES: If configuration updates are available, they are applied during repair.
    pub enum InstanceGroupManagerInstanceLifecyclePolicyForceUpdateOnRepair =
        "InstanceGroupManagerInstanceLifecyclePolicy.forceUpdateOnRepair" {
        /// The value `NO`.
        No = "NO",
        /// The value `YES`.
        Yes = "YES",
    }
}

open_enum! {
    /// The action that a MIG performs on an unhealthy VM. A VM is marked as unhealthy
    /// when the application running on that VM fails a health check. Valid values are:
    ///
    /// - DEFAULT_ACTION (default): MIG uses the same action configured for
    ///   instanceLifecyclePolicy.defaultActionOnFailure field.
    /// - REPAIR: MIG automatically repairs an unhealthy VM by recreating it.
    /// - DO_NOTHING: MIG doesn't repair an unhealthy VM. For more information, see About
    ///   repairing VMs in a MIG.
    pub enum InstanceGroupManagerInstanceLifecyclePolicyOnFailedHealthCheck =
        "InstanceGroupManagerInstanceLifecyclePolicy.onFailedHealthCheck" {
        /// (Default) MIG uses the same action configured for
        /// instanceLifecyclePolicy.defaultActionOnFailure field.
        DefaultAction = "DEFAULT_ACTION",
        /// MIG doesn't repair an unhealthy VM.
        DoNothing = "DO_NOTHING",
        /// MIG automatically repairs an unhealthy VM by recreating it.
        Repair = "REPAIR",
    }
}
