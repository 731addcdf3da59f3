//! The schema `InstanceGroupManagerStatusInstanceStatusSummary`.

use gapi_runtime::v1::record;

record! {
    /// The list of instance statuses and the number of instances in this managed
    /// instance group that have the status. For more information about how to interpret
    /// each status check the instance lifecycle documentation. Currently only shown for
    /// TPU MIGs.
    pub struct InstanceGroupManagerStatusInstanceStatusSummary =
        "InstanceGroupManagerStatusInstanceStatusSummary" {
        /// Output only. The number of instances in the managed instance group that have
        /// DEPROVISIONING status.
        pub deprovisioning: Option<i32> = "deprovisioning",
        /// Output only. The number of instances that have not been created yet or have
        /// been deleted. Includes only instances that would be shown in the
        /// listManagedInstances method and not all instances that have been deleted in
        /// the lifetime of the MIG. Does not include FlexStart instances that are
        /// waiting for the resources availability, they are considered as 'pending'.
        pub non_existent: Option<i32> = "nonExistent",
        /// Output only. The number of instances in the managed instance group that have
        /// PENDING status, that is FlexStart instances that are waiting for resources.
        /// Instances that do not exist because of the other reasons are counted as
        /// 'non_existent'.
        pub pending: Option<i32> = "pending",
        /// Output only. The number of instances in the managed instance group that have
        /// PENDING_STOP status.
        pub pending_stop: Option<i32> = "pendingStop",
        /// Output only. The number of instances in the managed instance group that have
        /// PROVISIONING status.
        pub provisioning: Option<i32> = "provisioning",
        /// Output only. The number of instances in the managed instance group that have
        /// REPAIRING status.
        pub repairing: Option<i32> = "repairing",
        /// Output only. The number of instances in the managed instance group that have
        /// RUNNING status.
        pub running: Option<i32> = "running",
        /// Output only. The number of instances in the managed instance group that have
        /// STAGING status.
        pub staging: Option<i32> = "staging",
        /// Output only. The number of instances in the managed instance group that have
        /// STOPPED status.
        pub stopped: Option<i32> = "stopped",
        /// Output only. The number of instances in the managed instance group that have
        /// STOPPING status.
        pub stopping: Option<i32> = "stopping",
        /// Output only. The number of instances in the managed instance group that have
        /// SUSPENDED status.
        pub suspended: Option<i32> = "suspended",
        /// Output only. The number of instances in the managed instance group that have
        /// SUSPENDING status.
        pub suspending: Option<i32> = "suspending",
        /// Output only. The number of instances in the managed instance group that have
        /// TERMINATED status.
        pub terminated: Option<i32> = "terminated",
    }
}
