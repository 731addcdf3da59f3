//! The schema `InstanceGroupManagerStatusAcceleratorTopology`.

use gapi_runtime::v1::Open;
use gapi_runtime::v1::open_enum;
use gapi_runtime::v1::record;

use super::InstanceGroupManagerStatusAcceleratorTopologyAcceleratorTopologyStateDetails;

record! {
    /// The schema `InstanceGroupManagerStatusAcceleratorTopology`.
    pub struct InstanceGroupManagerStatusAcceleratorTopology =
        "InstanceGroupManagerStatusAcceleratorTopology" {
        /// Output only. Topology in the format of: "16x16", "4x4x4", etc. The value is
        /// the same as configured in the WorkloadPolicy.
        pub accelerator_topology: Option<String> = "acceleratorTopology",
        /// Output only. The state of the accelerator topology.
        pub state: Option<Open<InstanceGroupManagerStatusAcceleratorTopologyState>> =
            "state",
        /// Output only. The result of the latest accelerator topology state check.
        pub state_details: Option<Box<InstanceGroupManagerStatusAcceleratorTopologyAcceleratorTopologyStateDetails>> =
            "stateDetails",
    }
}

open_enum! {
    /// Output only. The state of the accelerator topology.
    pub enum InstanceGroupManagerStatusAcceleratorTopologyState =
        "InstanceGroupManagerStatusAcceleratorTopology.state" {
        /// The accelerator topology is being activated.
        Activating = "ACTIVATING",
        /// The accelerator topology is active.
        Active = "ACTIVE",
        /// The accelerator topology is active but operating in degraded mode.
        ActiveDegraded = "ACTIVE_DEGRADED",
        /// The accelerator topology is being deactivated.
        Deactivating = "DEACTIVATING",
        /// The accelerator topology failed.
        Failed = "FAILED",
        /// The configuration is incomplete and the accelerator topology cannot be
        /// activated due to insufficient number of running VMs.
        Incomplete = "INCOMPLETE",
        /// The accelerator topology is being reactivated.
        Reactivating = "REACTIVATING",
    }
}
