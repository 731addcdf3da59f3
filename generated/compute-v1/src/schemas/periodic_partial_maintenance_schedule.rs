//! The schema `PeriodicPartialMaintenanceSchedule`.

use gapi_runtime::v1::Open;
use gapi_runtime::v1::open_enum;
use gapi_runtime::v1::record;

use super::DateTime;

record! {
    /// The periodic partial maintenance schedule includes 52 weeks worth of maintenance
    /// windows. LINT.IfChange(PeriodicPartialMaintenanceSchedule)
    pub struct PeriodicPartialMaintenanceSchedule =
        "PeriodicPartialMaintenanceSchedule" {
        /// The maintenance type in which the zone is during the given window.
        pub sub_type: Option<Open<PeriodicPartialMaintenanceScheduleSubType>> =
            "subType",
        /// The target resource that the maintenance window is for. For example,
        /// "projects/my-project/zones/us-central1-a".
        pub target_resource: Option<String> = "targetResource",
        /// The property `type`.
        pub type_: Option<Open<PeriodicPartialMaintenanceScheduleType>> = "type",
        /// The end civil timestamp of the window (not inclusive). This contains a time
        /// zone.
        pub window_end_time: Option<Box<DateTime>> = "windowEndTime",
        /// The start civil timestamp of the window. This contains a time zone.
        pub window_start_time: Option<Box<DateTime>> = "windowStartTime",
    }
}

open_enum! {
    /// The maintenance type in which the zone is during the given window.
    pub enum PeriodicPartialMaintenanceScheduleSubType =
        "PeriodicPartialMaintenanceSchedule.subType" {
        /// Default value.
        MaintenanceSubtypeUnspecified = "MAINTENANCE_SUBTYPE_UNSPECIFIED",
        /// A dedicated window for customers to perform their own maintenance. This often
        /// runs concurrently with a DISRUPTIVE_UPGRADE.
        MaintenanceTypeCustomerMaintenance = "MAINTENANCE_TYPE_CUSTOMER_MAINTENANCE",
        /// For disruptive updates, including host machine kernel or firmware upgrades.
        MaintenanceTypeDisruptiveUpgrade = "MAINTENANCE_TYPE_DISRUPTIVE_UPGRADE",
        /// A post-maintenance window for customers to conduct final testing and
        /// performance validation before resuming full business operations.
        MaintenanceTypeStable = "MAINTENANCE_TYPE_STABLE",
        /// For preliminary, non-disruptive tasks such as key rotations.
        MaintenanceTypeTransition = "MAINTENANCE_TYPE_TRANSITION",
    }
}

open_enum! {
    /// The property `type` of `PeriodicPartialMaintenanceSchedule`.
    pub enum PeriodicPartialMaintenanceScheduleType =
        "PeriodicPartialMaintenanceSchedule.type" {
        /// Default value.
        MaintenanceTypeUnspecified = "MAINTENANCE_TYPE_UNSPECIFIED",
        /// The zone is in a private maintenance window.
        PrivateZoneMaintenance = "PRIVATE_ZONE_MAINTENANCE",
    }
}
