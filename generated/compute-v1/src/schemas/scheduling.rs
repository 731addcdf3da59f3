//! The schema `Scheduling`.

use gapi_runtime::v1::Open;
use gapi_runtime::v1::open_enum;
use gapi_runtime::v1::record;

use super::DurationSchema;
use super::SchedulingGracefulShutdown;
use super::SchedulingNodeAffinity;
use super::SchedulingOnInstanceStopAction;

record! {
    /// Sets the scheduling options for an Instance.
    pub struct Scheduling = "Scheduling" {
        /// Specifies whether the instance should be automatically restarted if it is
        /// terminated by Compute Engine (not terminated by a user). You can only set the
        /// automatic restart option for standard instances.Preemptible instances cannot
        /// be automatically restarted.
        ///
        /// By default, this is set to true so an instance is automatically restarted if
        /// it is terminated by Compute Engine.
        pub automatic_restart: Option<bool> = "automaticRestart",
        /// Specifies the availability domain to place the instance in. The value must be
        /// a number between 1 and the number of availability domains specified in the
        /// spread placement policy attached to the instance.
        pub availability_domain: Option<i32> = "availabilityDomain",
        /// This optional flag exposes the hashed physical host ID in the ResourceStatus
        /// resource of the VM.
        pub expose_host_topology: Option<bool> = "exposeHostTopology",
        /// The property `gracefulShutdown`.
        pub graceful_shutdown: Option<Box<SchedulingGracefulShutdown>> =
            "gracefulShutdown",
        /// Specify the time in seconds for host error detection, the value must be
        /// within the range of \[90, 330\] with the increment of 30, if unset, the
        /// default behavior of host error recovery will be used.
        pub host_error_timeout_seconds: Option<i32> = "hostErrorTimeoutSeconds",
        /// Specifies the termination action for the instance.
        pub instance_termination_action: Option<Open<SchedulingInstanceTerminationAction>> =
            "instanceTerminationAction",
        /// Specifies the maximum amount of time a Local Ssd Vm should wait while
        /// recovery of the Local Ssd state is attempted. Its value should be in between
        /// 0 and 168 hours with hour granularity and the default value being 1 hour.
        pub local_ssd_recovery_timeout: Option<Box<DurationSchema>> =
            "localSsdRecoveryTimeout",
        /// An opaque location hint used to place the instance close to other resources.
        /// This field is for use by internal tools that use the public API.
        pub location_hint: Option<String> = "locationHint",
        /// Specifies the max run duration for the given instance. If specified, the
        /// instance termination action will be performed at the end of the run duration.
        pub max_run_duration: Option<Box<DurationSchema>> = "maxRunDuration",
        /// The minimum number of virtual CPUs this instance will consume when running on
        /// a sole-tenant node.
        pub min_node_cpus: Option<i32> = "minNodeCpus",
        /// A set of node affinity and anti-affinity configurations. Refer toConfiguring
        /// node affinity for more information. Overrides reservationAffinity.
        pub node_affinities: Option<Vec<SchedulingNodeAffinity>> = "nodeAffinities",
        /// Defines the maintenance behavior for this instance. For standard instances,
        /// the default behavior is MIGRATE. Forpreemptible instances, the default and
        /// only possible behavior is TERMINATE. For more information, see Set VM host
        /// maintenance policy.
        pub on_host_maintenance: Option<Open<SchedulingOnHostMaintenance>> =
            "onHostMaintenance",
        /// The property `onInstanceStopAction`.
        pub on_instance_stop_action: Option<Box<SchedulingOnInstanceStopAction>> =
            "onInstanceStopAction",
        /// Defines whether the instance is preemptible. This can only be set during
        /// instance creation or while the instance isstopped and therefore, in a
        /// `TERMINATED` state. SeeInstance Life Cycle for more information on the
        /// possible instance states.
        pub preemptible: Option<bool> = "preemptible",
        /// Specifies the Metadata Service preemption notice duration before the GCE ACPI
        /// G2 Soft Off signal is triggered for Spot VMs only. If not specified, there
        /// will be no wait before the G2 Soft Off signal is triggered.
        pub preemption_notice_duration: Option<Box<DurationSchema>> =
            "preemptionNoticeDuration",
        /// Protection tier for the workload which specifies the workload expectations in
        /// the event of infrastructure failures at data center (e.g. power and/or
        /// cooling failures).
        pub protection_tier: Option<Open<SchedulingProtectionTier>> = "protectionTier",
        /// Specifies the provisioning model of the instance.
        pub provisioning_model: Option<Open<SchedulingProvisioningModel>> =
            "provisioningModel",
        /// Defines whether GCE ACPI G2 Soft Off signal should be skipped during shutdown
        /// operation of VM.
        ///
        /// Default is false, meaning there will be 120 seconds between GCE ACPI G2 Soft
        /// Off and ACPI G3 Mechanical Off for Standard VMs and 30 seconds for Spot VMs.
        pub skip_guest_os_shutdown: Option<bool> = "skipGuestOsShutdown",
        /// Specifies the timestamp, when the instance will be terminated, inRFC3339 text
        /// format. If specified, the instance termination action will be performed at
        /// the termination time.
        pub termination_time: Option<String> = "terminationTime",
    }
}

open_enum! {
    /// Specifies the termination action for the instance.
    pub enum SchedulingInstanceTerminationAction =
        "Scheduling.instanceTerminationAction" {
        /// Delete the VM.
        Delete = "DELETE",
        /// Default value. This value is unused.
        InstanceTerminationActionUnspecified = "INSTANCE_TERMINATION_ACTION_UNSPECIFIED",
        /// Stop the VM without storing in-memory content. default action.
        Stop = "STOP",
    }
}

open_enum! {
    /// Defines the maintenance behavior for this instance. For standard instances, the
    /// default behavior is MIGRATE. Forpreemptible instances, the default and only
    /// possible behavior is TERMINATE. For more information, see Set VM host maintenance
    /// policy.
    pub enum SchedulingOnHostMaintenance = "Scheduling.onHostMaintenance" {
        /// \*\[Default\]\* Allows Compute Engine to automatically migrate instances out
        /// of the way of maintenance events.
        Migrate = "MIGRATE",
        /// Tells Compute Engine to terminate and (optionally) restart the instance away
        /// from the maintenance activity. If you would like your instance to be
        /// restarted, set the automaticRestart flag to true. Your instance may be
        /// restarted more than once, and it may be restarted outside the window of
        /// maintenance events.
        Terminate = "TERMINATE",
    }
}

open_enum! {
    /// Protection tier for the workload which specifies the workload expectations in the
    /// event of infrastructure failures at data center (e.g. power and/or cooling
    /// failures).
    pub enum SchedulingProtectionTier = "Scheduling.protectionTier" {
        /// CAPACITY_OPTIMIZED capacity leverages redundancies (e.g. power, cooling) at
        /// the data center during normal operating conditions. In the event of
        /// infrastructure failures at data center (e.g. power and/or cooling failures),
        /// this workload may be disrupted. As a consequence, it has a weaker
        /// availability SLO than STANDARD.
        ProtectionTierCapacityOptimized = "PROTECTION_TIER_CAPACITY_OPTIMIZED",
        /// STANDARD protection for workload that should be protected by redundancies
        /// (e.g. power, cooling) at the data center level. In the event of
        /// infrastructure failures at data center (e.g. power and/or cooling failures),
        /// this workload is expected to continue as normal using the redundancies.
        ProtectionTierStandard = "PROTECTION_TIER_STANDARD",
        /// Unspecified protection tier.
        ProtectionTierUnspecified = "PROTECTION_TIER_UNSPECIFIED",
    }
}

open_enum! {
    /// Specifies the provisioning model of the instance.
    pub enum SchedulingProvisioningModel = "Scheduling.provisioningModel" {
        /// Instance is provisioned using the Flex Start provisioning model and has a
        /// limited runtime.
        FlexStart = "FLEX_START",
        /// Bound to the lifecycle of the reservation in which it is provisioned.
        ReservationBound = "RESERVATION_BOUND",
        /// Heavily discounted, no guaranteed runtime.
        Spot = "SPOT",
        /// Standard provisioning with user controlled runtime, no discounts.
        Standard = "STANDARD",
    }
}
