//! The schema `UpcomingMaintenance`.

use gapi_runtime::v1::Open;
use gapi_runtime::v1::open_enum;
use gapi_runtime::v1::record;

record! {
    /// Upcoming Maintenance notification information.
    pub struct UpcomingMaintenance = "UpcomingMaintenance" {
        /// Indicates if the maintenance can be customer triggered.
        pub can_reschedule: Option<bool> = "canReschedule",
        /// The latest time for the planned maintenance window to start. This timestamp
        /// value is in RFC3339 text format.
        pub latest_window_start_time: Option<String> = "latestWindowStartTime",
        /// Indicates whether the UpcomingMaintenance will be triggered on VM shutdown.
        pub maintenance_on_shutdown: Option<bool> = "maintenanceOnShutdown",
        /// The reasons for the maintenance. Only valid for vms.
        pub maintenance_reasons: Option<Vec<Open<UpcomingMaintenanceMaintenanceReasons>>> =
            "maintenanceReasons",
        /// The property `maintenanceStatus`.
        pub maintenance_status: Option<Open<UpcomingMaintenanceMaintenanceStatus>> =
            "maintenanceStatus",
        /// Defines the type of maintenance.
        ///
        /// Named `type` on the wire.
        pub type_: Option<Open<UpcomingMaintenanceType>> = "type",
        /// The time by which the maintenance disruption will be completed. This
        /// timestamp value is in RFC3339 text format.
        pub window_end_time: Option<String> = "windowEndTime",
        /// The current start time of the maintenance window. This timestamp value is in
        /// RFC3339 text format.
        pub window_start_time: Option<String> = "windowStartTime",
    }
}

open_enum! {
    /// An item of the property `maintenanceReasons` of `UpcomingMaintenance`.
    pub enum UpcomingMaintenanceMaintenanceReasons =
        "UpcomingMaintenance.maintenanceReasons[]" {
        /// Maintenance due to a fault reported by the customer via the R&R
        /// (Report-and-Replace) API.
        FailureCustomerReported = "FAILURE_CUSTOMER_REPORTED",
        /// Maintenance due to disk errors.
        FailureDisk = "FAILURE_DISK",
        /// Maintenance due to GPU errors.
        FailureGpu = "FAILURE_GPU",
        /// Maintenance due to customer reported multiple faulty hosts via R&R Subblock
        /// API.
        FailureGpuMultipleFaultyHostsCustomerReported =
            "FAILURE_GPU_MULTIPLE_FAULTY_HOSTS_CUSTOMER_REPORTED",
        /// Maintenance due to customer reported NVLink switch failure via R&R Subblock
        /// API.
        FailureGpuNvlinkSwitchCustomerReported =
            "FAILURE_GPU_NVLINK_SWITCH_CUSTOMER_REPORTED",
        /// Maintenance due to high GPU temperature.
        FailureGpuTemperature = "FAILURE_GPU_TEMPERATURE",
        /// Maintenance due to GPU xid failure.
        FailureGpuXid = "FAILURE_GPU_XID",
        /// Maintenance due to infrastructure errors.
        FailureInfra = "FAILURE_INFRA",
        /// Maintenance due to interface errors.
        FailureInterface = "FAILURE_INTERFACE",
        /// Maintenance due to memory errors.
        FailureMemory = "FAILURE_MEMORY",
        /// Maintenance due to network errors.
        FailureNetwork = "FAILURE_NETWORK",
        /// Maintenance due to NVLink failure.
        FailureNvlink = "FAILURE_NVLINK",
        /// Maintenance due to redundant hardware fault.
        FailureRedundantHardwareFault = "FAILURE_REDUNDANT_HARDWARE_FAULT",
        /// Maintenance due to TPU errors.
        FailureTpu = "FAILURE_TPU",
        /// Maintenance due to infrastructure relocation.
        InfrastructureRelocation = "INFRASTRUCTURE_RELOCATION",
        /// Unknown maintenance reason. Do not use this value.
        MaintenanceReasonUnknown = "MAINTENANCE_REASON_UNKNOWN",
        /// Maintenance due to planned network update.
        PlannedNetworkUpdate = "PLANNED_NETWORK_UPDATE",
        /// Maintenance due to planned update to the instance.
        PlannedUpdate = "PLANNED_UPDATE",
    }
}

open_enum! {
    /// The property `maintenanceStatus` of `UpcomingMaintenance`.
    pub enum UpcomingMaintenanceMaintenanceStatus =
        "UpcomingMaintenance.maintenanceStatus" {
        /// There is ongoing maintenance on this VM.
        Ongoing = "ONGOING",
        /// There is pending maintenance.
        Pending = "PENDING",
        /// Unknown maintenance status. Do not use this value.
        Unknown = "UNKNOWN",
    }
}

open_enum! {
    /// Defines the type of maintenance.
    pub enum UpcomingMaintenanceType = "UpcomingMaintenance.type" {
        /// Multiple maintenance types in one window. This is only intended to be used
        /// for groups.
        Multiple = "MULTIPLE",
        /// Scheduled maintenance (e.g. maintenance after uptime guarantee is complete).
        Scheduled = "SCHEDULED",
        /// No type specified. Do not use this value.
        UnknownType = "UNKNOWN_TYPE",
        /// Unscheduled maintenance (e.g. emergency maintenance during uptime guarantee).
        Unscheduled = "UNSCHEDULED",
    }
}
