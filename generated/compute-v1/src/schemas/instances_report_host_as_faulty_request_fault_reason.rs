//! The schema `InstancesReportHostAsFaultyRequestFaultReason`.

use gapi_runtime::v1::Open;
use gapi_runtime::v1::open_enum;
use gapi_runtime::v1::record;

record! {
    /// The schema `InstancesReportHostAsFaultyRequestFaultReason`.
    pub struct InstancesReportHostAsFaultyRequestFaultReason =
        "InstancesReportHostAsFaultyRequestFaultReason" {
        /// The property `behavior`.
        pub behavior: Option<Open<InstancesReportHostAsFaultyRequestFaultReasonBehavior>> =
            "behavior",
        /// The property `description`.
        pub description: Option<String> = "description",
    }
}

open_enum! {
    /// The property `behavior` of `InstancesReportHostAsFaultyRequestFaultReason`.
    pub enum InstancesReportHostAsFaultyRequestFaultReasonBehavior =
        "InstancesReportHostAsFaultyRequestFaultReason.behavior" {
        /// Public reportable behaviors
        BehaviorUnspecified = "BEHAVIOR_UNSPECIFIED",
        /// Any GPU or TPU errors or faults where the accelerator becomes unusable
        ChipError = "CHIP_ERROR",
        /// The value `PERFORMANCE`.
        Performance = "PERFORMANCE",
        /// The value `SILENT_DATA_CORRUPTION`.
        SilentDataCorruption = "SILENT_DATA_CORRUPTION",
        /// Unrecoverable GPU error identified by an XID
        UnrecoverableGpuError = "UNRECOVERABLE_GPU_ERROR",
    }
}
