//! The schema `ResourcePolicy`.

use gapi_runtime::v1::Open;
use gapi_runtime::v1::open_enum;
use gapi_runtime::v1::record;

use super::ResourcePolicyDiskConsistencyGroupPolicy;
use super::ResourcePolicyGroupPlacementPolicy;
use super::ResourcePolicyInstanceSchedulePolicy;
use super::ResourcePolicyResourceStatus;
use super::ResourcePolicySnapshotSchedulePolicy;
use super::ResourcePolicyWorkloadPolicy;

record! {
    /// Represents a Resource Policy resource. You can use resource policies to schedule
    /// actions for some Compute Engine resources. For example, you can use them
    /// toschedule persistent disk snapshots.
    pub struct ResourcePolicy = "ResourcePolicy" {
        /// Output only. \[Output Only\] Creation timestamp inRFC3339 text format.
        pub creation_timestamp: Option<String> = "creationTimestamp",
        /// The property `description`.
        pub description: Option<String> = "description",
        /// Resource policy for disk consistency groups.
        pub disk_consistency_group_policy: Option<Box<ResourcePolicyDiskConsistencyGroupPolicy>> =
            "diskConsistencyGroupPolicy",
        /// Resource policy for instances for placement configuration.
        pub group_placement_policy: Option<Box<ResourcePolicyGroupPlacementPolicy>> =
            "groupPlacementPolicy",
        /// Output only. \[Output Only\] The unique identifier for the resource. This
        /// identifier is defined by the server.
        pub id: Option<u64> = "id",
        /// Resource policy for scheduling instance operations.
        pub instance_schedule_policy: Option<Box<ResourcePolicyInstanceSchedulePolicy>> =
            "instanceSchedulePolicy",
        /// Output only. \[Output Only\] Type of the resource.
        /// Alwayscompute#resource_policies for resource policies.
        ///
        /// The default is `compute#resourcePolicy`.
        pub kind: Option<String> = "kind",
        /// The name of the resource, provided by the client when initially creating the
        /// resource. The resource name must be 1-63 characters long, and comply
        /// withRFC1035. Specifically, the name must be 1-63 characters long and match
        /// the regular expression `[a-z]([-a-z0-9]*[a-z0-9])?` which means the first
        /// character must be a lowercase letter, and all following characters must be a
        /// dash, lowercase letter, or digit, except the last character, which cannot be
        /// a dash.
        ///
        /// Required by `compute.instances.insert`. Must match the pattern
        /// `[a-z](?:[-a-z0-9]{0,61}[a-z0-9])?`.
        pub name: Option<String> = "name",
        /// The property `region`.
        ///
        /// Output only.
        pub region: Option<String> = "region",
        /// Output only. \[Output Only\] The system status of the resource policy.
        pub resource_status: Option<Box<ResourcePolicyResourceStatus>> =
            "resourceStatus",
        /// Output only. \[Output Only\] Server-defined fully-qualified URL for this
        /// resource.
        pub self_link: Option<String> = "selfLink",
        /// Resource policy for persistent disks for creating snapshots.
        pub snapshot_schedule_policy: Option<Box<ResourcePolicySnapshotSchedulePolicy>> =
            "snapshotSchedulePolicy",
        /// Output only. \[Output Only\] The status of resource policy creation.
        pub status: Option<Open<ResourcePolicyStatus>> = "status",
        /// Resource policy for defining instance placement for MIGs.
        pub workload_policy: Option<Box<ResourcePolicyWorkloadPolicy>> =
            "workloadPolicy",
    }
}

open_enum! {
    /// Output only. \[Output Only\] The status of resource policy creation.
    pub enum ResourcePolicyStatus = "ResourcePolicy.status" {
        /// Resource policy is being created.
        Creating = "CREATING",
        /// Resource policy is being deleted.
        Deleting = "DELETING",
        /// Resource policy is expired and will not run again.
        Expired = "EXPIRED",
        /// The value `INVALID`.
        Invalid = "INVALID",
        /// Resource policy is ready to be used.
        Ready = "READY",
    }
}
