//! The schema `NodeGroupNode`.

use gapi_runtime::v1::Open;
use gapi_runtime::v1::open_enum;
use gapi_runtime::v1::record;

use super::AcceleratorConfig;
use super::InstanceConsumptionData;
use super::InstanceConsumptionInfo;
use super::LocalDisk;
use super::ServerBinding;
use super::UpcomingMaintenance;

record! {
    /// The schema `NodeGroupNode`.
    pub struct NodeGroupNode = "NodeGroupNode" {
        /// Accelerators for this node.
        pub accelerators: Option<Vec<AcceleratorConfig>> = "accelerators",
        /// Output only. Node resources that are reserved by all instances.
        pub consumed_resources: Option<Box<InstanceConsumptionInfo>> =
            "consumedResources",
        /// CPU overcommit.
        pub cpu_overcommit_type: Option<Open<NodeGroupNodeCpuOvercommitType>> =
            "cpuOvercommitType",
        /// Local disk configurations.
        pub disks: Option<Vec<LocalDisk>> = "disks",
        /// Output only. Instance data that shows consumed resources on the node.
        pub instance_consumption_data: Option<Vec<InstanceConsumptionData>> =
            "instanceConsumptionData",
        /// Instances scheduled on this node.
        pub instances: Option<Vec<String>> = "instances",
        /// The name of the node.
        pub name: Option<String> = "name",
        /// The type of this node.
        pub node_type: Option<String> = "nodeType",
        /// Output only. \[Output Only\] Reserved for future use.
        pub satisfies_pzs: Option<bool> = "satisfiesPzs",
        /// Binding properties for the physical server.
        pub server_binding: Option<Box<ServerBinding>> = "serverBinding",
        /// Server ID associated with this node.
        pub server_id: Option<String> = "serverId",
        /// The property `status`.
        pub status: Option<Open<NodeGroupNodeStatus>> = "status",
        /// Output only. Total amount of available resources on the node.
        pub total_resources: Option<Box<InstanceConsumptionInfo>> = "totalResources",
        /// Output only. \[Output Only\] The information about an upcoming maintenance
        /// event.
        pub upcoming_maintenance: Option<Box<UpcomingMaintenance>> =
            "upcomingMaintenance",
    }
}

open_enum! {
    /// CPU overcommit.
    pub enum NodeGroupNodeCpuOvercommitType = "NodeGroupNode.cpuOvercommitType" {
        /// The value `CPU_OVERCOMMIT_TYPE_UNSPECIFIED`.
        CpuOvercommitTypeUnspecified = "CPU_OVERCOMMIT_TYPE_UNSPECIFIED",
        /// The value `ENABLED`.
        Enabled = "ENABLED",
        /// The value `NONE`.
        None = "NONE",
    }
}

open_enum! {
    /// The property `status` of `NodeGroupNode`.
    pub enum NodeGroupNodeStatus = "NodeGroupNode.status" {
        /// The value `CREATING`.
        Creating = "CREATING",
        /// The value `DELETING`.
        Deleting = "DELETING",
        /// The value `INVALID`.
        Invalid = "INVALID",
        /// The value `READY`.
        Ready = "READY",
        /// The value `REPAIRING`.
        Repairing = "REPAIRING",
    }
}
