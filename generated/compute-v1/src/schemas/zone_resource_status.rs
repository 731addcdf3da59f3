//! The schema `ZoneResourceStatus`.

use gapi_runtime::v1::record;

use super::PeriodicPartialMaintenanceSchedule;

record! {
    /// The schema `ZoneResourceStatus`.
    pub struct ZoneResourceStatus = "ZoneResourceStatus" {
        /// Output only. \[Output Only\] The upcoming maintenance schedule.
        pub upcoming_maintenances: Option<Vec<PeriodicPartialMaintenanceSchedule>> =
            "upcomingMaintenances",
    }
}
