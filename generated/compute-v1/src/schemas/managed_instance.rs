//! The schema `ManagedInstance`.

use gapi_runtime::v1::Open;
use gapi_runtime::v1::open_enum;
use gapi_runtime::v1::record;

use super::ManagedInstanceInstanceHealth;
use super::ManagedInstanceLastAttempt;
use super::ManagedInstancePropertiesFromFlexibilityPolicy;
use super::ManagedInstanceScheduling;
use super::ManagedInstanceShutdownDetails;
use super::ManagedInstanceVersion;
use super::PreservedState;

record! {
    /// A Managed Instance resource.
    pub struct ManagedInstance = "ManagedInstance" {
        /// Output only. \[Output Only\] The current action that the managed instance
        /// group has scheduled for the instance. Possible values:
        ///
        /// - NONE The instance is running, and the managed instance group does not have
        ///   any scheduled actions for this instance.
        /// - CREATING The managed instance group is creating this instance. If the group
        ///   fails to create this instance, it will try again until it is successful.
        /// - CREATING_WITHOUT_RETRIES The managed instance group is attempting to create
        ///   this instance only once. If the group fails to create this instance, it
        ///   does not try again and the group'stargetSize value is decreased instead.
        /// - RECREATING The managed instance group is recreating this instance.
        /// - DELETING The managed instance group is permanently deleting this instance.
        /// - ABANDONING The managed instance group is abandoning this instance. The
        ///   instance will be removed from the instance group and from any target pools
        ///   that are associated with this group.
        /// - RESTARTING The managed instance group is restarting the instance.
        /// - REFRESHING The managed instance group is applying configuration changes to
        ///   the instance without stopping it. For example, the group can update the
        ///   target pool list for an instance without stopping that instance.
        /// - VERIFYING The managed instance group has created the instance and it is in
        ///   the process of being verified.
        pub current_action: Option<Open<ManagedInstanceCurrentAction>> = "currentAction",
        /// Output only. \[Output only\] The unique identifier for this resource. This
        /// field is empty when instance does not exist.
        pub id: Option<u64> = "id",
        /// Output only. \[Output Only\] The URL of the instance. The URL can exist even
        /// if the instance has not yet been created.
        pub instance: Option<String> = "instance",
        /// Output only. \[Output Only\] Health state of the instance per health-check.
        pub instance_health: Option<Vec<ManagedInstanceInstanceHealth>> =
            "instanceHealth",
        /// Output only. \[Output Only\] The status of the instance. This field is empty
        /// when the instance does not exist.
        pub instance_status: Option<Open<ManagedInstanceInstanceStatus>> =
            "instanceStatus",
        /// Output only. \[Output Only\] Information about the last attempt to create or
        /// delete the instance.
        pub last_attempt: Option<Box<ManagedInstanceLastAttempt>> = "lastAttempt",
        /// Output only. \[Output Only\] The name of the instance. The name always exists
        /// even if the instance has not yet been created.
        pub name: Option<String> = "name",
        /// Output only. \[Output Only\] Preserved state applied from per-instance config
        /// for this instance.
        pub preserved_state_from_config: Option<Box<PreservedState>> =
            "preservedStateFromConfig",
        /// Output only. \[Output Only\] Preserved state generated based on stateful
        /// policy for this instance.
        pub preserved_state_from_policy: Option<Box<PreservedState>> =
            "preservedStateFromPolicy",
        /// Output only. \[Output Only\] Instance properties selected for this instance
        /// resulting from InstanceFlexibilityPolicy.
        pub properties_from_flexibility_policy: Option<Box<ManagedInstancePropertiesFromFlexibilityPolicy>> =
            "propertiesFromFlexibilityPolicy",
        /// Output only. Information about the termination timestamp of the instance, if
        /// applicable.
        pub scheduling: Option<Box<ManagedInstanceScheduling>> = "scheduling",
        /// Output only. Specifies the graceful shutdown details if the instance is in
        /// `PENDING_STOP` state or there is a programmed stop scheduled.
        pub shutdown_details: Option<Box<ManagedInstanceShutdownDetails>> =
            "shutdownDetails",
        /// Output only. The eventual status of the instance. The instance group manager
        /// will not be identified as stable till each managed instance reaches its
        /// targetStatus.
        pub target_status: Option<Open<ManagedInstanceTargetStatus>> = "targetStatus",
        /// Output only. \[Output Only\] Intended version of this instance.
        pub version: Option<Box<ManagedInstanceVersion>> = "version",
    }
}

open_enum! {
    /// Output only. \[Output Only\] The current action that the managed instance group
    /// has scheduled for the instance. Possible values:
    ///
    /// - NONE The instance is running, and the managed instance group does not have any
    ///   scheduled actions for this instance.
    /// - CREATING The managed instance group is creating this instance. If the group
    ///   fails to create this instance, it will try again until it is successful.
    /// - CREATING_WITHOUT_RETRIES The managed instance group is attempting to create
    ///   this instance only once. If the group fails to create this instance, it does
    ///   not try again and the group'stargetSize value is decreased instead.
    /// - RECREATING The managed instance group is recreating this instance.
    /// - DELETING The managed instance group is permanently deleting this instance.
    /// - ABANDONING The managed instance group is abandoning this instance. The instance
    ///   will be removed from the instance group and from any target pools that are
    ///   associated with this group.
    /// - RESTARTING The managed instance group is restarting the instance.
    /// - REFRESHING The managed instance group is applying configuration changes to the
    ///   instance without stopping it. For example, the group can update the target pool
    ///   list for an instance without stopping that instance.
    /// - VERIFYING The managed instance group has created the instance and it is in the
    ///   process of being verified.
    pub enum ManagedInstanceCurrentAction = "ManagedInstance.currentAction" {
        /// The managed instance group is abandoning this instance. The instance will be
        /// removed from the instance group and from any target pools that are associated
        /// with this group.
        Abandoning = "ABANDONING",
        /// The managed instance group is creating this instance. If the group fails to
        /// create this instance, it will try again until it is successful.
        Creating = "CREATING",
        /// The managed instance group is attempting to create this instance only once.
        /// If the group fails to create this instance, it does not try again and the
        /// group's targetSize value is decreased.
        CreatingWithoutRetries = "CREATING_WITHOUT_RETRIES",
        /// The managed instance group is permanently deleting this instance.
        Deleting = "DELETING",
        /// The managed instance group has not scheduled any actions for this instance.
        None = "NONE",
        /// The managed instance group is recreating this instance.
        Recreating = "RECREATING",
        /// The managed instance group is applying configuration changes to the instance
        /// without stopping it. For example, the group can update the target pool list
        /// for an instance without stopping that instance.
        Refreshing = "REFRESHING",
        /// The managed instance group is restarting this instance.
        Restarting = "RESTARTING",
        /// The managed instance group is resuming this instance.
        Resuming = "RESUMING",
        /// The managed instance group is starting this instance.
        Starting = "STARTING",
        /// The managed instance group is stopping this instance.
        Stopping = "STOPPING",
        /// The managed instance group is suspending this instance.
        Suspending = "SUSPENDING",
        /// The managed instance group is verifying this already created instance.
        /// Verification happens every time the instance is (re)created or restarted and
        /// consists of:
        ///
        /// - 1\. Waiting until health check specified as part of this managed instance
        ///   group's autohealing policy reports HEALTHY. Note: Applies only if
        ///   autohealing policy has a health check specified
        /// - 2\. Waiting for addition verification steps performed as post-instance
        ///   creation (subject to future extensions).
        Verifying = "VERIFYING",
    }
}

open_enum! {
    /// Output only. \[Output Only\] The status of the instance. This field is empty when
    /// the instance does not exist.
    pub enum ManagedInstanceInstanceStatus = "ManagedInstance.instanceStatus" {
        /// The instance is halted and we are performing tear down tasks like network
        /// deprogramming, releasing quota, IP, tearing down disks etc.
        Deprovisioning = "DEPROVISIONING",
        /// For Flex Start provisioning instance is waiting for available capacity from
        /// Dynamic Workload Scheduler (DWS).
        Pending = "PENDING",
        /// The instance is gracefully shutting down.
        PendingStop = "PENDING_STOP",
        /// Resources are being allocated for the instance.
        Provisioning = "PROVISIONING",
        /// The instance is in repair.
        Repairing = "REPAIRING",
        /// The instance is running.
        Running = "RUNNING",
        /// All required resources have been allocated and the instance is being started.
        Staging = "STAGING",
        /// The instance has stopped successfully.
        Stopped = "STOPPED",
        /// The instance is currently stopping (either being deleted or killed).
        Stopping = "STOPPING",
        /// The instance has suspended.
        Suspended = "SUSPENDED",
        /// The instance is suspending.
        Suspending = "SUSPENDING",
        /// The instance has stopped (either by explicit action or underlying failure).
        Terminated = "TERMINATED",
    }
}

open_enum! {
    /// Output only. The eventual status of the instance. The instance group manager will
    /// not be identified as stable till each managed instance reaches its targetStatus.
    pub enum ManagedInstanceTargetStatus = "ManagedInstance.targetStatus" {
        /// The managed instance will eventually be ABANDONED, i.e. dissociated from the
        /// managed instance group.
        Abandoned = "ABANDONED",
        /// The managed instance will eventually be DELETED.
        Deleted = "DELETED",
        /// Only present to map the STATUS_INVALID value.
        Invalid = "INVALID",
        /// The managed instance will eventually reach status RUNNING.
        Running = "RUNNING",
        /// The managed instance will eventually reach status TERMINATED.
        Stopped = "STOPPED",
        /// The managed instance will eventually reach status SUSPENDED.
        Suspended = "SUSPENDED",
    }
}
