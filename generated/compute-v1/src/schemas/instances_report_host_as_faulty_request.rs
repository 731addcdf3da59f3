//! The schema `InstancesReportHostAsFaultyRequest`.

use gapi_runtime::v1::Open;
use gapi_runtime::v1::open_enum;
use gapi_runtime::v1::record;

use super::InstancesReportHostAsFaultyRequestFaultReason;

record! {
    /// The schema `InstancesReportHostAsFaultyRequest`.
    pub struct InstancesReportHostAsFaultyRequest =
        "InstancesReportHostAsFaultyRequest" {
        /// The disruption schedule for the VM. Required field, only allows IMMEDIATE.
        pub disruption_schedule: Option<Open<InstancesReportHostAsFaultyRequestDisruptionSchedule>> =
            "disruptionSchedule",
        /// The property `faultReasons`.
        pub fault_reasons: Option<Vec<InstancesReportHostAsFaultyRequestFaultReason>> =
            "faultReasons",
    }
}

open_enum! {
    /// The disruption schedule for the VM. Required field, only allows IMMEDIATE.
    pub enum InstancesReportHostAsFaultyRequestDisruptionSchedule =
        "InstancesReportHostAsFaultyRequest.disruptionSchedule" {
        /// Not used. Required as per aip/126.
        DisruptionScheduleUnspecified = "DISRUPTION_SCHEDULE_UNSPECIFIED",
        /// Delay disruption for caller control. Will be default soon.
        Future = "FUTURE",
        /// Default value. Disrupt the VM immediately.
        Immediate = "IMMEDIATE",
    }
}
