//! The schema `InstanceGroupManagerUpdatePolicy`.

use gapi_runtime::v1::Open;
use gapi_runtime::v1::open_enum;
use gapi_runtime::v1::record;

use super::FixedOrPercent;

record! {
    /// The schema `InstanceGroupManagerUpdatePolicy`.
    pub struct InstanceGroupManagerUpdatePolicy = "InstanceGroupManagerUpdatePolicy" {
        /// The instance redistribution policy for regional managed instance groups.
        /// Valid values are:
        ///
        /// - PROACTIVE (default): The group attempts to maintain an even distribution of
        ///   VM instances across zones in the region.
        /// - NONE: For non-autoscaled groups, proactive redistribution is disabled.
        pub instance_redistribution_type: Option<Open<InstanceGroupManagerUpdatePolicyInstanceRedistributionType>> =
            "instanceRedistributionType",
        /// The maximum number of instances that can be created above the
        /// specifiedtargetSize during the update process. This value can be either a
        /// fixed number or, if the group has 10 or more instances, a percentage. If you
        /// set a percentage, the number of instances is rounded if necessary. The
        /// default value for maxSurge is a fixed value equal to the number of zones in
        /// which the managed instance group operates.
        ///
        /// At least one of either maxSurge ormaxUnavailable must be greater than 0.
        /// Learn more about maxSurge.
        pub max_surge: Option<Box<FixedOrPercent>> = "maxSurge",
        /// The maximum number of instances that can be unavailable during the update
        /// process. An instance is considered available if all of the following
        /// conditions are satisfied:
        ///
        /// - The instance's status is RUNNING.
        /// - If there is a health check on the instance group, the instance's health
        ///   check status must be HEALTHY at least once. If there is no health check on
        ///   the group, then the instance only needs to have a status of RUNNING to be
        ///   considered available.
        ///
        /// This value can be either a fixed number or, if the group has 10 or more
        /// instances, a percentage. If you set a percentage, the number of instances is
        /// rounded if necessary. The default value formaxUnavailable is a fixed value
        /// equal to the number of zones in which the managed instance group operates.
        ///
        /// At least one of either maxSurge ormaxUnavailable must be greater than 0.
        /// Learn more about maxUnavailable.
        pub max_unavailable: Option<Box<FixedOrPercent>> = "maxUnavailable",
        /// Minimal action to be taken on an instance. Use this option to minimize
        /// disruption as much as possible or to apply a more disruptive action than is
        /// necessary.
        ///
        /// - To limit disruption as much as possible, set the minimal action toREFRESH.
        ///   If your update requires a more disruptive action, Compute Engine performs
        ///   the necessary action to execute the update.
        /// - To apply a more disruptive action than is strictly necessary, set the
        ///   minimal action to RESTART or REPLACE. For example, Compute Engine does not
        ///   need to restart a VM to change its metadata. But if your application reads
        ///   instance metadata only when a VM is restarted, you can set the minimal
        ///   action to RESTART in order to pick up metadata changes.
        pub minimal_action: Option<Open<InstanceGroupManagerUpdatePolicyMinimalAction>> =
            "minimalAction",
        /// Most disruptive action that is allowed to be taken on an instance. You can
        /// specify either NONE to forbid any actions,REFRESH to avoid restarting the VM
        /// and to limit disruption as much as possible. RESTART to allow actions that
        /// can be applied without instance replacing or REPLACE to allow all possible
        /// actions. If the Updater determines that the minimal update action needed is
        /// more disruptive than most disruptive allowed action you specify it will not
        /// perform the update at all.
        pub most_disruptive_allowed_action: Option<Open<InstanceGroupManagerUpdatePolicyMostDisruptiveAllowedAction>> =
            "mostDisruptiveAllowedAction",
        /// What action should be used to replace instances. See minimal_action.REPLACE
        pub replacement_method: Option<Open<InstanceGroupManagerUpdatePolicyReplacementMethod>> =
            "replacementMethod",
        /// The type of update process. You can specify either PROACTIVE so that the MIG
        /// automatically updates VMs to the latest configurations orOPPORTUNISTIC so
        /// that you can select the VMs that you want to update.
        ///
        /// Named `type` on the wire.
        pub type_: Option<Open<InstanceGroupManagerUpdatePolicyType>> = "type",
    }
}

open_enum! {
    /// The instance redistribution policy for regional managed instance groups. Valid
    /// values are:
    ///
    /// - PROACTIVE (default): The group attempts to maintain an even distribution of VM
    ///   instances across zones in the region.
    /// - NONE: For non-autoscaled groups, proactive redistribution is disabled.
    pub enum InstanceGroupManagerUpdatePolicyInstanceRedistributionType =
        "InstanceGroupManagerUpdatePolicy.instanceRedistributionType" {
        /// No action is being proactively performed in order to bring this IGM to its
        /// target instance distribution.
        None = "NONE",
        /// This IGM will actively converge to its target instance distribution.
        Proactive = "PROACTIVE",
    }
}

open_enum! {
    /// Minimal action to be taken on an instance. Use this option to minimize disruption
    /// as much as possible or to apply a more disruptive action than is necessary.
    ///
    /// - To limit disruption as much as possible, set the minimal action toREFRESH. If
    ///   your update requires a more disruptive action, Compute Engine performs the
    ///   necessary action to execute the update.
    /// - To apply a more disruptive action than is strictly necessary, set the minimal
    ///   action to RESTART or REPLACE. For example, Compute Engine does not need to
    ///   restart a VM to change its metadata. But if your application reads instance
    ///   metadata only when a VM is restarted, you can set the minimal action to RESTART
    ///   in order to pick up metadata changes.
    pub enum InstanceGroupManagerUpdatePolicyMinimalAction =
        "InstanceGroupManagerUpdatePolicy.minimalAction" {
        /// Do not perform any action.
        None = "NONE",
        /// Do not stop the instance.
        Refresh = "REFRESH",
        /// (Default.) Replace the instance according to the replacement method option.
        Replace = "REPLACE",
        /// Stop the instance and start it again.
        Restart = "RESTART",
    }
}

open_enum! {
    /// Most disruptive action that is allowed to be taken on an instance. You can
    /// specify either NONE to forbid any actions,REFRESH to avoid restarting the VM and
    /// to limit disruption as much as possible. RESTART to allow actions that can be
    /// applied without instance replacing or REPLACE to allow all possible actions. If
    /// the Updater determines that the minimal update action needed is more disruptive
    /// than most disruptive allowed action you specify it will not perform the update at
    /// all.
    pub enum InstanceGroupManagerUpdatePolicyMostDisruptiveAllowedAction =
        "InstanceGroupManagerUpdatePolicy.mostDisruptiveAllowedAction" {
        /// Do not perform any action.
        None = "NONE",
        /// Do not stop the instance.
        Refresh = "REFRESH",
        /// (Default.) Replace the instance according to the replacement method option.
        Replace = "REPLACE",
        /// Stop the instance and start it again.
        Restart = "RESTART",
    }
}

open_enum! {
    /// What action should be used to replace instances. See minimal_action.REPLACE
    pub enum InstanceGroupManagerUpdatePolicyReplacementMethod =
        "InstanceGroupManagerUpdatePolicy.replacementMethod" {
        /// Instances will be recreated (with the same name)
        Recreate = "RECREATE",
        /// Default option: instances will be deleted and created (with a new name)
        Substitute = "SUBSTITUTE",
    }
}

open_enum! {
    /// The type of update process. You can specify either PROACTIVE so that the MIG
    /// automatically updates VMs to the latest configurations orOPPORTUNISTIC so that
    /// you can select the VMs that you want to update.
    pub enum InstanceGroupManagerUpdatePolicyType =
        "InstanceGroupManagerUpdatePolicy.type" {
        /// MIG will apply new configurations to existing VMs only when you selectively
        /// target specific or all VMs to be updated.
        Opportunistic = "OPPORTUNISTIC",
        /// MIG will automatically apply new configurations to all or a subset of
        /// existing VMs and also to new VMs that are added to the group.
        Proactive = "PROACTIVE",
    }
}
