//! The schema `NodeGroup`.

use gapi_runtime::Bytes;
use gapi_runtime::v1::Open;
use gapi_runtime::v1::open_enum;
use gapi_runtime::v1::record;

use super::NodeGroupAutoscalingPolicy;
use super::NodeGroupMaintenanceWindow;
use super::ShareSettings;

record! {
    /// Represents a sole-tenant Node Group resource.
    ///
    /// A sole-tenant node is a physical server that is dedicated to hosting VM instances
    /// only for your specific project. Use sole-tenant nodes to keep your instances
    /// physically separated from instances in other projects, or to group your instances
    /// together on the same host hardware. For more information, readSole-tenant nodes.
    pub struct NodeGroup = "NodeGroup" {
        /// Specifies how autoscaling should behave.
        pub autoscaling_policy: Option<Box<NodeGroupAutoscalingPolicy>> =
            "autoscalingPolicy",
        /// Output only. \[Output Only\] Creation timestamp inRFC3339 text format.
        pub creation_timestamp: Option<String> = "creationTimestamp",
        /// An optional description of this resource. Provide this property when you
        /// create the resource.
        pub description: Option<String> = "description",
        /// The property `fingerprint`.
        pub fingerprint: Option<Bytes> = "fingerprint",
        /// Output only. \[Output Only\] The unique identifier for the resource. This
        /// identifier is defined by the server.
        pub id: Option<u64> = "id",
        /// Output only. \[Output Only\] The type of the resource.
        /// Alwayscompute#nodeGroup for node group.
        ///
        /// The default is `compute#nodeGroup`.
        pub kind: Option<String> = "kind",
        /// An opaque location hint used to place the Node close to other resources. This
        /// field is for use by internal tools that use the public API. The location hint
        /// here on the NodeGroup overrides any location_hint present in the
        /// NodeTemplate.
        pub location_hint: Option<String> = "locationHint",
        /// Specifies the frequency of planned maintenance events. The accepted values
        /// are: `AS_NEEDED` and `RECURRENT`.
        pub maintenance_interval: Option<Open<NodeGroupMaintenanceInterval>> =
            "maintenanceInterval",
        /// Specifies how to handle instances when a node in the group undergoes
        /// maintenance. Set to one of: DEFAULT,RESTART_IN_PLACE, or
        /// MIGRATE_WITHIN_NODE_GROUP. The default value is DEFAULT. For more
        /// information, see Maintenance policies.
        pub maintenance_policy: Option<Open<NodeGroupMaintenancePolicy>> =
            "maintenancePolicy",
        /// The property `maintenanceWindow`.
        pub maintenance_window: Option<Box<NodeGroupMaintenanceWindow>> =
            "maintenanceWindow",
        /// The name of the resource, provided by the client when initially creating the
        /// resource. The resource name must be 1-63 characters long, and comply
        /// withRFC1035. Specifically, the name must be 1-63 characters long and match
        /// the regular expression `[a-z]([-a-z0-9]*[a-z0-9])?` which means the first
        /// character must be a lowercase letter, and all following characters must be a
        /// dash, lowercase letter, or digit, except the last character, which cannot be
        /// a dash.
        pub name: Option<String> = "name",
        /// URL of the node template to create the node group from.
        pub node_template: Option<String> = "nodeTemplate",
        /// Output only. \[Output Only\] Server-defined URL for the resource.
        pub self_link: Option<String> = "selfLink",
        /// Share-settings for the node group
        pub share_settings: Option<Box<ShareSettings>> = "shareSettings",
        /// Output only. \[Output Only\] The total number of nodes in the node group.
        pub size: Option<i32> = "size",
        /// The property `status`.
        ///
        /// Output only.
        pub status: Option<Open<NodeGroupStatus>> = "status",
        /// Output only. \[Output Only\] The name of the zone where the node group
        /// resides, such as us-central1-a.
        pub zone: Option<String> = "zone",
    }
}

open_enum! {
    /// Specifies the frequency of planned maintenance events. The accepted values are:
    /// `AS_NEEDED` and `RECURRENT`.
    pub enum NodeGroupMaintenanceInterval = "NodeGroup.maintenanceInterval" {
        /// VMs are eligible to receive infrastructure and hypervisor updates as they
        /// become available. This may result in more maintenance operations (live
        /// migrations or terminations) for the VM than the PERIODIC andRECURRENT
        /// options.
        AsNeeded = "AS_NEEDED",
        /// VMs receive infrastructure and hypervisor updates on a periodic basis,
        /// minimizing the number of maintenance operations (live migrations or
        /// terminations) on an individual VM. This may mean a VM will take longer to
        /// receive an update than if it was configured forAS_NEEDED. Security updates
        /// will still be applied as soon as they are available. RECURRENT is used for
        /// GEN3 and Slice of Hardware VMs.
        Recurrent = "RECURRENT",
    }
}

open_enum! {
    /// Specifies how to handle instances when a node in the group undergoes maintenance.
    /// Set to one of: DEFAULT,RESTART_IN_PLACE, or MIGRATE_WITHIN_NODE_GROUP. The
    /// default value is DEFAULT. For more information, see Maintenance policies.
    pub enum NodeGroupMaintenancePolicy = "NodeGroup.maintenancePolicy" {
        /// Allow the node and corresponding instances to retain default maintenance
        /// behavior.
        Default = "DEFAULT",
        /// The value `MAINTENANCE_POLICY_UNSPECIFIED`.
        MaintenancePolicyUnspecified = "MAINTENANCE_POLICY_UNSPECIFIED",
        /// When maintenance must be done on a node, the instances on that node will be
        /// moved to other nodes in the group. Instances with onHostMaintenance = MIGRATE
        /// will live migrate to their destinations while instances with
        /// onHostMaintenance = TERMINATE will terminate and then restart on their
        /// destination nodes if automaticRestart = true.
        MigrateWithinNodeGroup = "MIGRATE_WITHIN_NODE_GROUP",
        /// Instances in this group will restart on the same node when maintenance has
        /// completed. Instances must have onHostMaintenance = TERMINATE, and they will
        /// only restart if automaticRestart = true.
        RestartInPlace = "RESTART_IN_PLACE",
    }
}

open_enum! {
    /// The property `status` of `NodeGroup`.
    pub enum NodeGroupStatus = "NodeGroup.status" {
        /// The value `CREATING`.
        Creating = "CREATING",
        /// The value `DELETING`.
        Deleting = "DELETING",
        /// The value `INVALID`.
        Invalid = "INVALID",
        /// The value `READY`.
        Ready = "READY",
    }
}
