//! The schema `InstanceGroupManagerStatus`.

use gapi_runtime::v1::record;

use super::InstanceGroupManagerStatusAcceleratorTopology;
use super::InstanceGroupManagerStatusAllInstancesConfig;
use super::InstanceGroupManagerStatusBulkInstanceOperation;
use super::InstanceGroupManagerStatusInstanceStatusSummary;
use super::InstanceGroupManagerStatusStateful;
use super::InstanceGroupManagerStatusVersionTarget;

record! {
    /// The schema `InstanceGroupManagerStatus`.
    pub struct InstanceGroupManagerStatus = "InstanceGroupManagerStatus" {
        /// Output only. Status of all-instances configuration on the group.
        pub all_instances_config: Option<Box<InstanceGroupManagerStatusAllInstancesConfig>> =
            "allInstancesConfig",
        /// Output only. The accelerator topology applied to this MIG. Currently only one
        /// accelerator topology is supported.
        pub applied_accelerator_topologies: Option<Vec<InstanceGroupManagerStatusAcceleratorTopology>> =
            "appliedAcceleratorTopologies",
        /// Output only. The URL of theAutoscaler that targets this instance group
        /// manager.
        pub autoscaler: Option<String> = "autoscaler",
        /// Output only. The status of bulk instance operation.
        pub bulk_instance_operation: Option<Box<InstanceGroupManagerStatusBulkInstanceOperation>> =
            "bulkInstanceOperation",
        /// Output only. The list of instance statuses and the number of instances in
        /// this managed instance group that have the status. Currently only shown for
        /// TPU MIGs
        pub current_instance_statuses: Option<Box<InstanceGroupManagerStatusInstanceStatusSummary>> =
            "currentInstanceStatuses",
        /// Output only. A bit indicating whether the managed instance group is in a
        /// stable state. A stable state means that: none of the instances in the managed
        /// instance group is currently undergoing any type of change (for example,
        /// creation, restart, or deletion); no future changes are scheduled for
        /// instances in the managed instance group; and the managed instance group
        /// itself is not being modified.
        pub is_stable: Option<bool> = "isStable",
        /// Output only. Stateful status of the given Instance Group Manager.
        pub stateful: Option<Box<InstanceGroupManagerStatusStateful>> = "stateful",
        /// Output only. A status of consistency of Instances' versions with their target
        /// version specified by version field on Instance Group Manager.
        pub version_target: Option<Box<InstanceGroupManagerStatusVersionTarget>> =
            "versionTarget",
    }
}
