//! The schema `ResourcePolicyGroupPlacementPolicy`.

use gapi_runtime::v1::Open;
use gapi_runtime::v1::open_enum;
use gapi_runtime::v1::record;

record! {
    /// A GroupPlacementPolicy specifies resource placement configuration. It specifies
    /// the failure bucket separation
    pub struct ResourcePolicyGroupPlacementPolicy =
        "ResourcePolicyGroupPlacementPolicy" {
        /// Specifies the connection mode for the accelerator topology. If not specified,
        /// the default is AUTO_CONNECT.
        pub accelerator_topology_mode: Option<Open<ResourcePolicyGroupPlacementPolicyAcceleratorTopologyMode>> =
            "acceleratorTopologyMode",
        /// The number of availability domains to spread instances across. If two
        /// instances are in different availability domain, they are not in the same low
        /// latency network.
        pub availability_domain_count: Option<i32> = "availabilityDomainCount",
        /// Specifies network collocation
        pub collocation: Option<Open<ResourcePolicyGroupPlacementPolicyCollocation>> =
            "collocation",
        /// Specifies the shape of the GPU slice, in slice based GPU families eg. A4X.
        pub gpu_topology: Option<String> = "gpuTopology",
        /// Number of VMs in this placement group. Google does not recommend that you use
        /// this field unless you use a compact policy and you want your policy to work
        /// only if it contains this exact number of VMs.
        pub vm_count: Option<i32> = "vmCount",
    }
}

open_enum! {
    /// Specifies the connection mode for the accelerator topology. If not specified, the
    /// default is AUTO_CONNECT.
    pub enum ResourcePolicyGroupPlacementPolicyAcceleratorTopologyMode =
        "ResourcePolicyGroupPlacementPolicy.acceleratorTopologyMode" {
        /// The interconnected chips are pre-configured at the time of VM creation.
        AutoConnect = "AUTO_CONNECT",
        /// The interconnected chips are connected on demand. At the time of VM creation,
        /// the chips are not connected.
        ProvisionOnly = "PROVISION_ONLY",
    }
}

open_enum! {
    /// Specifies network collocation
    pub enum ResourcePolicyGroupPlacementPolicyCollocation =
        "ResourcePolicyGroupPlacementPolicy.collocation" {
        /// The value `COLLOCATED`.
        Collocated = "COLLOCATED",
        /// The value `UNSPECIFIED_COLLOCATION`.
        UnspecifiedCollocation = "UNSPECIFIED_COLLOCATION",
    }
}
