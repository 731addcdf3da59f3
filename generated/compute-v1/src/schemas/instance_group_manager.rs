//! The schema `InstanceGroupManager`.

use gapi_runtime::Bytes;
use gapi_runtime::v1::Open;
use gapi_runtime::v1::open_enum;
use gapi_runtime::v1::record;

use super::DistributionPolicy;
use super::InstanceGroupManagerActionsSummary;
use super::InstanceGroupManagerAllInstancesConfig;
use super::InstanceGroupManagerAutoHealingPolicy;
use super::InstanceGroupManagerInstanceFlexibilityPolicy;
use super::InstanceGroupManagerInstanceLifecyclePolicy;
use super::InstanceGroupManagerResourcePolicies;
use super::InstanceGroupManagerStandbyPolicy;
use super::InstanceGroupManagerStatus;
use super::InstanceGroupManagerTargetSizePolicy;
use super::InstanceGroupManagerUpdatePolicy;
use super::InstanceGroupManagerVersion;
use super::NamedPort;
use super::StatefulPolicy;

record! {
    /// Represents a Managed Instance Group resource.
    ///
    /// An instance group is a collection of VM instances that you can manage as a single
    /// entity. For more information, readInstance groups.
    ///
    /// For zonal Managed Instance Group, use the instanceGroupManagers resource.
    ///
    /// For regional Managed Instance Group, use theregionInstanceGroupManagers resource.
    pub struct InstanceGroupManager = "InstanceGroupManager" {
        /// Specifies configuration that overrides the instance template configuration
        /// for the group.
        pub all_instances_config: Option<Box<InstanceGroupManagerAllInstancesConfig>> =
            "allInstancesConfig",
        /// The autohealing policy for this managed instance group. You can specify only
        /// one value.
        pub auto_healing_policies: Option<Vec<InstanceGroupManagerAutoHealingPolicy>> =
            "autoHealingPolicies",
        /// The base instance name is a prefix that you want to attach to the names of
        /// all VMs in a MIG. The maximum character length is 58 and the name must comply
        /// with RFC1035 format.
        ///
        /// When a VM is created in the group, the MIG appends a hyphen and a random
        /// four-character string to the base instance name. If you want the MIG to
        /// assign sequential numbers instead of a random string, then end the base
        /// instance name with a hyphen followed by one or more hash symbols. The hash
        /// symbols indicate the number of digits. For example, a base instance name of
        /// "vm-###" results in "vm-001" as a VM name. @pattern
        /// \[a-z\]((\[-a-z0-9\]{0,57})\|(\[-a-z0-9\]{0,51}-#{1,10}(\\\[\[0-9\]{1,10}\\\])?))
        pub base_instance_name: Option<String> = "baseInstanceName",
        /// Output only. The creation timestamp for this managed instance group inRFC3339
        /// text format.
        pub creation_timestamp: Option<String> = "creationTimestamp",
        /// Output only. The list of instance actions and the number of instances in this
        /// managed instance group that are scheduled for each of those actions.
        pub current_actions: Option<Box<InstanceGroupManagerActionsSummary>> =
            "currentActions",
        /// An optional description of this resource.
        pub description: Option<String> = "description",
        /// Policy specifying the intended distribution of managed instances across zones
        /// in a regional managed instance group.
        pub distribution_policy: Option<Box<DistributionPolicy>> = "distributionPolicy",
        /// Fingerprint of this resource. This field may be used in optimistic locking.
        /// It will be ignored when inserting an InstanceGroupManager. An up-to-date
        /// fingerprint must be provided in order to update the InstanceGroupManager,
        /// otherwise the request will fail with error412 conditionNotMet.
        ///
        /// To see the latest fingerprint, make a get() request to retrieve an
        /// InstanceGroupManager.
        pub fingerprint: Option<Bytes> = "fingerprint",
        /// Output only. A unique identifier for this resource type. The server generates
        /// this identifier.
        pub id: Option<u64> = "id",
        /// Instance flexibility allowing MIG to create VMs from multiple types of
        /// machines. Instance flexibility configuration on MIG overrides instance
        /// template configuration.
        pub instance_flexibility_policy: Option<Box<InstanceGroupManagerInstanceFlexibilityPolicy>> =
            "instanceFlexibilityPolicy",
        /// Output only. The URL of the Instance Group resource.
        pub instance_group: Option<String> = "instanceGroup",
        /// The repair policy for this managed instance group.
        pub instance_lifecycle_policy: Option<Box<InstanceGroupManagerInstanceLifecyclePolicy>> =
            "instanceLifecyclePolicy",
        /// The URL of the instance template that is specified for this managed instance
        /// group. The group uses this template to create all new instances in the
        /// managed instance group. The templates for existing instances in the group do
        /// not change unless you run recreateInstances, runapplyUpdatesToInstances, or
        /// set the group'supdatePolicy.type to PROACTIVE.
        pub instance_template: Option<String> = "instanceTemplate",
        /// Output only. The resource type, which is alwayscompute#instanceGroupManager
        /// for managed instance groups.
        ///
        /// The default is `compute#instanceGroupManager`.
        pub kind: Option<String> = "kind",
        /// Pagination behavior of the listManagedInstances API method for this managed
        /// instance group.
        pub list_managed_instances_results: Option<Open<InstanceGroupManagerListManagedInstancesResults>> =
            "listManagedInstancesResults",
        /// The name of the managed instance group. The name must be 1-63 characters
        /// long, and comply withRFC1035.
        ///
        /// Required by `compute.instanceGroupManagers.insert`,
        /// `compute.regionInstanceGroupManagers.insert`. Must match the pattern
        /// `[a-z](?:[-a-z0-9]{0,61}[a-z0-9])?`.
        pub name: Option<String> = "name",
        /// \[Output Only\] Named ports configured on the Instance Groups complementary
        /// to this Instance Group Manager.
        pub named_ports: Option<Vec<NamedPort>> = "namedPorts",
        /// Output only. \[Output Only\] The URL of theregion where the managed instance
        /// group resides (for regional resources).
        pub region: Option<String> = "region",
        /// Resource policies for this managed instance group.
        pub resource_policies: Option<Box<InstanceGroupManagerResourcePolicies>> =
            "resourcePolicies",
        /// Output only. Reserved for future use.
        pub satisfies_pzi: Option<bool> = "satisfiesPzi",
        /// Output only. Reserved for future use.
        pub satisfies_pzs: Option<bool> = "satisfiesPzs",
        /// Output only. The URL for this managed instance group. The server defines this
        /// URL.
        pub self_link: Option<String> = "selfLink",
        /// Standby policy for stopped and suspended instances.
        pub standby_policy: Option<Box<InstanceGroupManagerStandbyPolicy>> =
            "standbyPolicy",
        /// Stateful configuration for this Instanced Group Manager
        pub stateful_policy: Option<Box<StatefulPolicy>> = "statefulPolicy",
        /// Output only. The status of this managed instance group.
        pub status: Option<Box<InstanceGroupManagerStatus>> = "status",
        /// The URLs for all TargetPool resources to which instances in theinstanceGroup
        /// field are added. The target pools automatically apply to all of the instances
        /// in the managed instance group.
        pub target_pools: Option<Vec<String>> = "targetPools",
        /// The target number of running instances for this managed instance group. You
        /// can reduce this number by using the instanceGroupManager deleteInstances or
        /// abandonInstances methods. Resizing the group also changes this number.
        ///
        /// Required by `compute.instanceGroupManagers.insert`,
        /// `compute.regionInstanceGroupManagers.insert`.
        pub target_size: Option<i32> = "targetSize",
        /// The policy that specifies how the MIG creates its VMs to achieve the target
        /// size.
        pub target_size_policy: Option<Box<InstanceGroupManagerTargetSizePolicy>> =
            "targetSizePolicy",
        /// The target number of stopped instances for this managed instance group. This
        /// number changes when you:
        ///
        /// - Stop instance using the stopInstances method or start instances using the
        ///   startInstances method.
        /// - Manually change the targetStoppedSize using the update method.
        pub target_stopped_size: Option<i32> = "targetStoppedSize",
        /// The target number of suspended instances for this managed instance group.
        /// This number changes when you:
        ///
        /// - Suspend instance using the suspendInstances method or resume instances
        ///   using the resumeInstances method.
        /// - Manually change the targetSuspendedSize using the update method.
        pub target_suspended_size: Option<i32> = "targetSuspendedSize",
        /// The update policy for this managed instance group.
        pub update_policy: Option<Box<InstanceGroupManagerUpdatePolicy>> =
            "updatePolicy",
        /// Specifies the instance templates used by this managed instance group to
        /// create instances.
        ///
        /// Each version is defined by an instanceTemplate and aname. Every version can
        /// appear at most once per instance group. This field overrides the top-level
        /// instanceTemplate field. Read more about therelationships between these
        /// fields. Exactly one version must leave thetargetSize field unset. That
        /// version will be applied to all remaining instances. For more information,
        /// read aboutcanary updates.
        pub versions: Option<Vec<InstanceGroupManagerVersion>> = "versions",
        /// Output only. The URL of azone where the managed instance group is located
        /// (for zonal resources).
        pub zone: Option<String> = "zone",
    }
}

open_enum! {
    /// Pagination behavior of the listManagedInstances API method for this managed
    /// instance group.
    pub enum InstanceGroupManagerListManagedInstancesResults =
        "InstanceGroupManager.listManagedInstancesResults" {
        /// (Default) Pagination is disabled for the group'slistManagedInstances API
        /// method. maxResults and pageToken query parameters are ignored and all
        /// instances are returned in a single response.
        Pageless = "PAGELESS",
        /// Pagination is enabled for the group's listManagedInstances API method.
        /// maxResults and pageToken query parameters are respected.
        Paginated = "PAGINATED",
    }
}
