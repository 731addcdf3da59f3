//! The schema `ReservationSubBlocksReportFaultyRequest`.

use gapi_runtime::v1::Open;
use gapi_runtime::v1::open_enum;
use gapi_runtime::v1::record;

use super::ReservationSubBlocksReportFaultyRequestFaultReason;

record! {
    /// The schema `ReservationSubBlocksReportFaultyRequest`.
    pub struct ReservationSubBlocksReportFaultyRequest =
        "ReservationSubBlocksReportFaultyRequest" {
        /// The disruption schedule for the subBlock.
        pub disruption_schedule: Option<Open<ReservationSubBlocksReportFaultyRequestDisruptionSchedule>> =
            "disruptionSchedule",
        /// The component that experienced the fault.
        pub failure_component: Option<Open<ReservationSubBlocksReportFaultyRequestFailureComponent>> =
            "failureComponent",
        /// The reasons for the fault experienced with the subBlock.
        pub fault_reasons: Option<Vec<ReservationSubBlocksReportFaultyRequestFaultReason>> =
            "faultReasons",
    }
}

open_enum! {
    /// The disruption schedule for the subBlock.
    pub enum ReservationSubBlocksReportFaultyRequestDisruptionSchedule =
        "ReservationSubBlocksReportFaultyRequest.disruptionSchedule" {
        /// The value `DISRUPTION_SCHEDULE_UNSPECIFIED`.
        DisruptionScheduleUnspecified = "DISRUPTION_SCHEDULE_UNSPECIFIED",
        /// All VMs will be disrupted immediately.
        Immediate = "IMMEDIATE",
    }
}

open_enum! {
    /// The component that experienced the fault.
    pub enum ReservationSubBlocksReportFaultyRequestFailureComponent =
        "ReservationSubBlocksReportFaultyRequest.failureComponent" {
        /// The value `FAILURE_COMPONENT_UNSPECIFIED`.
        FailureComponentUnspecified = "FAILURE_COMPONENT_UNSPECIFIED",
        /// Multiple hosts experienced the fault.
        MultipleFaultyHosts = "MULTIPLE_FAULTY_HOSTS",
        /// The NVLink switch experienced the fault.
        NvlinkSwitch = "NVLINK_SWITCH",
    }
}
