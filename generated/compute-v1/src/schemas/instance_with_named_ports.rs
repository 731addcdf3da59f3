//! The schema `InstanceWithNamedPorts`.

use gapi_runtime::v1::Open;
use gapi_runtime::v1::open_enum;
use gapi_runtime::v1::record;

use super::NamedPort;

record! {
    /// The schema `InstanceWithNamedPorts`.
    pub struct InstanceWithNamedPorts = "InstanceWithNamedPorts" {
        /// Output only. \[Output Only\] The URL of the instance.
        pub instance: Option<String> = "instance",
        /// Output only. \[Output Only\] The named ports that belong to this instance
        /// group.
        pub named_ports: Option<Vec<NamedPort>> = "namedPorts",
        /// Output only. \[Output Only\] The status of the instance.
        pub status: Option<Open<InstanceWithNamedPortsStatus>> = "status",
    }
}

open_enum! {
    /// Output only. \[Output Only\] The status of the instance.
    pub enum InstanceWithNamedPortsStatus = "InstanceWithNamedPorts.status" {
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
