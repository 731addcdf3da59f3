//! The schema `ReservationsBlocksPerformMaintenanceRequest`.

use gapi_runtime::v1::Open;
use gapi_runtime::v1::open_enum;
use gapi_runtime::v1::record;

record! {
    /// The schema `ReservationsBlocksPerformMaintenanceRequest`.
    pub struct ReservationsBlocksPerformMaintenanceRequest =
        "ReservationsBlocksPerformMaintenanceRequest" {
        /// Specifies if all, running or unused hosts are in scope for this request.
        pub maintenance_scope: Option<Open<ReservationsBlocksPerformMaintenanceRequestMaintenanceScope>> =
            "maintenanceScope",
    }
}

open_enum! {
    /// Specifies if all, running or unused hosts are in scope for this request.
    pub enum ReservationsBlocksPerformMaintenanceRequestMaintenanceScope =
        "ReservationsBlocksPerformMaintenanceRequest.maintenanceScope" {
        /// Trigger maintenance for all hosts belonging to this reservation irrespective
        /// of whether VMs are running on them or not.
        All = "ALL",
        /// Internal only
        MaintenanceScopeUnspecified = "MAINTENANCE_SCOPE_UNSPECIFIED",
        /// Trigger maintenance only on the hosts belonging to this reservation which
        /// have VMs running on them.
        RunningVms = "RUNNING_VMS",
        /// Trigger maintenance only on the hosts belonging to this reservation which do
        /// not have any VMs running on them. This is not allowed for Standard ExR
        UnusedCapacity = "UNUSED_CAPACITY",
    }
}
