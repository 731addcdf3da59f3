//! The schema `FutureReservationStatus`.

use gapi_runtime::v1::Open;
use gapi_runtime::v1::open_enum;
use gapi_runtime::v1::record;

use super::FutureReservationStatusExistingMatchingUsageInfo;
use super::FutureReservationStatusLastKnownGoodState;
use super::FutureReservationStatusSpecificSkuProperties;
use super::FutureReservationStoragePoolProvisionedCapacity;
use super::StoragePoolExapoolProvisionedCapacityGb;

record! {
    /// \[Output only\] Represents status related to the future reservation.
    pub struct FutureReservationStatus = "FutureReservationStatus" {
        /// Output only. \[Output Only\] The current status of the requested amendment.
        pub amendment_status: Option<Open<FutureReservationStatusAmendmentStatus>> =
            "amendmentStatus",
        /// Output only. Fully qualified urls of the automatically created reservations
        /// at start_time.
        pub auto_created_reservations: Option<Vec<String>> = "autoCreatedReservations",
        /// Output only. Exapool provisioned capacities for each SKU type.
        pub exapool_provisioned_capacity_gb: Option<Box<StoragePoolExapoolProvisionedCapacityGb>> =
            "exapoolProvisionedCapacityGb",
        /// Output only. \[Output Only\] Represents the existing matching usage for the
        /// future reservation.
        pub existing_matching_usage_info: Option<Box<FutureReservationStatusExistingMatchingUsageInfo>> =
            "existingMatchingUsageInfo",
        /// Output only. This count indicates the fulfilled capacity so far. This is set
        /// during "PROVISIONING" state. This count also includes capacity delivered as
        /// part of existing matching reservations.
        pub fulfilled_count: Option<i64> = "fulfilledCount",
        /// Output only. \[Output Only\] This field represents the future reservation
        /// before an amendment was requested. If the amendment is declined, the Future
        /// Reservation will be reverted to the last known good state. The last known
        /// good state is not set when updating a future reservation whose Procurement
        /// Status is DRAFTING.
        pub last_known_good_state: Option<Box<FutureReservationStatusLastKnownGoodState>> =
            "lastKnownGoodState",
        /// Output only. Time when Future Reservation would become LOCKED, after which no
        /// modifications to Future Reservation will be allowed. Applicable only after
        /// the Future Reservation is in the APPROVED state. The lock_time is an RFC3339
        /// string. The procurement_status will transition to PROCURING state at this
        /// time.
        pub lock_time: Option<String> = "lockTime",
        /// Output only. Current state of this Future Reservation
        pub procurement_status: Option<Open<FutureReservationStatusProcurementStatus>> =
            "procurementStatus",
        /// The property `specificSkuProperties`.
        pub specific_sku_properties: Option<Box<FutureReservationStatusSpecificSkuProperties>> =
            "specificSkuProperties",
        /// Output only. Storage pool provisioned capacities for each SKU type.
        pub storage_pool_provisioned_capacity: Option<Box<FutureReservationStoragePoolProvisionedCapacity>> =
            "storagePoolProvisionedCapacity",
    }
}

open_enum! {
    /// Output only. \[Output Only\] The current status of the requested amendment.
    pub enum FutureReservationStatusAmendmentStatus =
        "FutureReservationStatus.amendmentStatus" {
        /// The requested amendment to the Future Resevation has been approved and
        /// applied by GCP.
        AmendmentApproved = "AMENDMENT_APPROVED",
        /// The requested amendment to the Future Reservation has been declined by GCP
        /// and the original state was restored.
        AmendmentDeclined = "AMENDMENT_DECLINED",
        /// The requested amendment to the Future Reservation is currently being reviewd
        /// by GCP.
        AmendmentInReview = "AMENDMENT_IN_REVIEW",
        /// The value `AMENDMENT_STATUS_UNSPECIFIED`.
        AmendmentStatusUnspecified = "AMENDMENT_STATUS_UNSPECIFIED",
    }
}

open_enum! {
    /// Output only. Current state of this Future Reservation
    pub enum FutureReservationStatusProcurementStatus =
        "FutureReservationStatus.procurementStatus" {
        /// Future reservation is approved by GCP.
        Approved = "APPROVED",
        /// Future reservation is cancelled by the customer.
        Cancelled = "CANCELLED",
        /// Future reservation is committed by the customer.
        Committed = "COMMITTED",
        /// Future reservation is rejected by GCP.
        Declined = "DECLINED",
        /// Related status for PlanningStatus.Draft. Transitions to PENDING_APPROVAL upon
        /// user submitting FR.
        Drafting = "DRAFTING",
        /// Future reservation failed. No additional reservations were provided.
        Failed = "FAILED",
        /// Future reservation is partially fulfilled. Additional reservations were
        /// provided but did not reach total_count reserved instance slots.
        FailedPartiallyFulfilled = "FAILED_PARTIALLY_FULFILLED",
        /// Future reservation is fulfilled completely.
        Fulfilled = "FULFILLED",
        /// An Amendment to the Future Reservation has been requested. If the Amendment
        /// is declined, the Future Reservation will be restored to the last known good
        /// state.
        PendingAmendmentApproval = "PENDING_AMENDMENT_APPROVAL",
        /// Future reservation is pending approval by GCP.
        PendingApproval = "PENDING_APPROVAL",
        /// The value `PROCUREMENT_STATUS_UNSPECIFIED`.
        ProcurementStatusUnspecified = "PROCUREMENT_STATUS_UNSPECIFIED",
        /// Future reservation is being procured by GCP. Beyond this point, Future
        /// reservation is locked and no further modifications are allowed.
        Procuring = "PROCURING",
        /// Future reservation capacity is being provisioned. This state will be entered
        /// after start_time, while reservations are being created to provide total_count
        /// reserved instance slots. This state will not persist past start_time + 24h.
        Provisioning = "PROVISIONING",
    }
}
