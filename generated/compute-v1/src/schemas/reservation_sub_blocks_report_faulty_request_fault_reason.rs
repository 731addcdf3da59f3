//! The schema `ReservationSubBlocksReportFaultyRequestFaultReason`.

use gapi_runtime::v1::Open;
use gapi_runtime::v1::open_enum;
use gapi_runtime::v1::record;

record! {
    /// The reason for the fault experienced with the subBlock.
    pub struct ReservationSubBlocksReportFaultyRequestFaultReason =
        "ReservationSubBlocksReportFaultyRequestFaultReason" {
        /// The behavior of the fault experienced with the subBlock.
        pub behavior: Option<Open<ReservationSubBlocksReportFaultyRequestFaultReasonBehavior>> =
            "behavior",
        /// The description of the fault experienced with the subBlock.
        pub description: Option<String> = "description",
    }
}

open_enum! {
    /// The behavior of the fault experienced with the subBlock.
    pub enum ReservationSubBlocksReportFaultyRequestFaultReasonBehavior =
        "ReservationSubBlocksReportFaultyRequestFaultReason.behavior" {
        /// The value `FAULT_BEHAVIOR_UNSPECIFIED`.
        FaultBehaviorUnspecified = "FAULT_BEHAVIOR_UNSPECIFIED",
        /// The subBlock experienced a GPU error.
        GpuError = "GPU_ERROR",
        /// The subBlock experienced an NVSwitch controller error.
        NvswitchFaultControllerError = "NVSWITCH_FAULT_CONTROLLER_ERROR",
        /// The subBlock experienced NVSwitch degraded bandwidth.
        NvswitchFaultDegradedBandwidth = "NVSWITCH_FAULT_DEGRADED_BANDWIDTH",
        /// The subBlock experienced an NVSwitch switch error.
        NvswitchFaultSwitchError = "NVSWITCH_FAULT_SWITCH_ERROR",
        /// The subBlock experienced performance issues.
        Performance = "PERFORMANCE",
        /// The subBlock experienced silent data corruption.
        SilentDataCorruption = "SILENT_DATA_CORRUPTION",
        /// The subBlock experienced a switch failure.
        SwitchFailure = "SWITCH_FAILURE",
    }
}
