//! The schema `NodeGroupMaintenanceWindow`.

use gapi_runtime::v1::record;

use super::DurationSchema;

record! {
    /// Time window specified for daily maintenance operations. GCE's internal
    /// maintenance will be performed within this window.
    pub struct NodeGroupMaintenanceWindow = "NodeGroupMaintenanceWindow" {
        /// Output only. \[Output only\] A predetermined duration for the window,
        /// automatically chosen to be the smallest possible in the given scenario.
        pub maintenance_duration: Option<Box<DurationSchema>> = "maintenanceDuration",
        /// Start time of the window. This must be in UTC format that resolves to one of
        /// 00:00, 04:00, 08:00,12:00, 16:00, or 20:00. For example, both 13:00-5 and
        /// 08:00 are valid.
        pub start_time: Option<String> = "startTime",
    }
}
