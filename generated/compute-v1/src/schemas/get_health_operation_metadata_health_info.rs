//! The schema `GetHealthOperationMetadataHealthInfo`.

use gapi_runtime::Timestamp;
use gapi_runtime::v1::Open;
use gapi_runtime::v1::open_enum;
use gapi_runtime::v1::record;

record! {
    /// Health information.
    pub struct GetHealthOperationMetadataHealthInfo =
        "GetHealthOperationMetadataHealthInfo" {
        /// Output only. The availability SLO status.
        pub availability_slo_status: Option<Open<GetHealthOperationMetadataHealthInfoAvailabilitySloStatus>> =
            "availabilitySloStatus",
        /// Output only. The health status.
        pub health_status: Option<Open<GetHealthOperationMetadataHealthInfoHealthStatus>> =
            "healthStatus",
        /// Output only. The repair category.
        pub repair_category: Option<Open<GetHealthOperationMetadataHealthInfoRepairCategory>> =
            "repairCategory",
        /// Output only. The reason for unhealthy status.
        pub unhealthy_reason: Option<Open<GetHealthOperationMetadataHealthInfoUnhealthyReason>> =
            "unhealthyReason",
        /// Output only. The time when health info was updated.
        pub update_time: Option<Timestamp> = "updateTime",
    }
}

open_enum! {
    /// Output only. The availability SLO status.
    pub enum GetHealthOperationMetadataHealthInfoAvailabilitySloStatus =
        "GetHealthOperationMetadataHealthInfo.availabilitySloStatus" {
        /// The slot availability is in SLO.
        AvailabilitySloStatusInSlo = "AVAILABILITY_SLO_STATUS_IN_SLO",
        /// The slot availability is out of SLO.
        AvailabilitySloStatusOutOfSlo = "AVAILABILITY_SLO_STATUS_OUT_OF_SLO",
        /// The slot availability is unknown.
        AvailabilitySloStatusSloUnknown = "AVAILABILITY_SLO_STATUS_SLO_UNKNOWN",
        /// Unspecified availability SLO status.
        AvailabilitySloStatusUnspecified = "AVAILABILITY_SLO_STATUS_UNSPECIFIED",
    }
}

open_enum! {
    /// Output only. The health status.
    pub enum GetHealthOperationMetadataHealthInfoHealthStatus =
        "GetHealthOperationMetadataHealthInfo.healthStatus" {
        /// The reservation slot is healthy.
        HealthStatusHealthy = "HEALTH_STATUS_HEALTHY",
        /// The reservation slot is unhealthy.
        HealthStatusUnhealthy = "HEALTH_STATUS_UNHEALTHY",
        /// Unspecified health status.
        HealthStatusUnspecified = "HEALTH_STATUS_UNSPECIFIED",
    }
}

open_enum! {
    /// Output only. The repair category.
    pub enum GetHealthOperationMetadataHealthInfoRepairCategory =
        "GetHealthOperationMetadataHealthInfo.repairCategory" {
        /// The repair is because of critical failures, that are scoped outside emergent
        /// maintenance
        RepairCategoryCriticalFailure = "REPAIR_CATEGORY_CRITICAL_FAILURE",
        /// The repair is because of an emergent maintenance
        RepairCategoryEmergentMaintenance = "REPAIR_CATEGORY_EMERGENT_MAINTENANCE",
        /// The repair is because of a planned maintenance
        RepairCategoryPlannedMaintenance = "REPAIR_CATEGORY_PLANNED_MAINTENANCE",
        /// Unspecified repair category.
        RepairCategoryUnspecified = "REPAIR_CATEGORY_UNSPECIFIED",
        /// The repair is because of a user reported fault
        RepairCategoryUserReportedFault = "REPAIR_CATEGORY_USER_REPORTED_FAULT",
    }
}

open_enum! {
    /// Output only. The reason for unhealthy status.
    pub enum GetHealthOperationMetadataHealthInfoUnhealthyReason =
        "GetHealthOperationMetadataHealthInfo.unhealthyReason" {
        /// The slot is unhealthy because there is a pending repair, waiting for customer
        /// approval
        UnhealthyReasonPendingUserApproval = "UNHEALTHY_REASON_PENDING_USER_APPROVAL",
        /// The slot is unhealthy because repair is in progress
        UnhealthyReasonRepairing = "UNHEALTHY_REASON_REPAIRING",
        /// The slot is unhealthy because a vm cannot be scheduled on it, and no repairs
        /// are running on the slot
        UnhealthyReasonUnschedulable = "UNHEALTHY_REASON_UNSCHEDULABLE",
        /// Unspecified unhealthy reason.
        UnhealthyReasonUnspecified = "UNHEALTHY_REASON_UNSPECIFIED",
    }
}
