//! The schema `ResourcePolicyWorkloadPolicy`.

use gapi_runtime::v1::Open;
use gapi_runtime::v1::open_enum;
use gapi_runtime::v1::record;

record! {
    /// Represents the workload policy.
    pub struct ResourcePolicyWorkloadPolicy = "ResourcePolicyWorkloadPolicy" {
        /// Specifies the topology required to create a partition for VMs that have
        /// interconnected GPUs.
        pub accelerator_topology: Option<String> = "acceleratorTopology",
        /// Specifies the connection mode for the accelerator topology. If not specified,
        /// the default is AUTO_CONNECT.
        pub accelerator_topology_mode: Option<Open<ResourcePolicyWorkloadPolicyAcceleratorTopologyMode>> =
            "acceleratorTopologyMode",
        /// Specifies the maximum distance between instances.
        pub max_topology_distance: Option<Open<ResourcePolicyWorkloadPolicyMaxTopologyDistance>> =
            "maxTopologyDistance",
        /// Specifies the intent of the instance placement in the MIG.
        ///
        /// Named `type` on the wire.
        pub type_: Option<Open<ResourcePolicyWorkloadPolicyType>> = "type",
    }
}

open_enum! {
    /// Specifies the connection mode for the accelerator topology. If not specified, the
    /// default is AUTO_CONNECT.
    pub enum ResourcePolicyWorkloadPolicyAcceleratorTopologyMode =
        "ResourcePolicyWorkloadPolicy.acceleratorTopologyMode" {
        /// The interconnected chips are pre-configured at the time of VM creation.
        AutoConnect = "AUTO_CONNECT",
        /// The interconnected chips are connected on demand. At the time of VM creation,
        /// the chips are not connected.
        ProvisionOnly = "PROVISION_ONLY",
    }
}

open_enum! {
    /// Specifies the maximum distance between instances.
    pub enum ResourcePolicyWorkloadPolicyMaxTopologyDistance =
        "ResourcePolicyWorkloadPolicy.maxTopologyDistance" {
        /// VMs must be provisioned in the same block.
        Block = "BLOCK",
        /// VMs must be provisioned in the same cluster.
        Cluster = "CLUSTER",
        /// VMs must be provisioned in the same subblock.
        Subblock = "SUBBLOCK",
    }
}

open_enum! {
    /// Specifies the intent of the instance placement in the MIG.
    pub enum ResourcePolicyWorkloadPolicyType = "ResourcePolicyWorkloadPolicy.type" {
        /// MIG spreads out the instances as much as possible for high availability.
        HighAvailability = "HIGH_AVAILABILITY",
        /// MIG provisions instances as close to each other as possible for high
        /// throughput.
        HighThroughput = "HIGH_THROUGHPUT",
    }
}
