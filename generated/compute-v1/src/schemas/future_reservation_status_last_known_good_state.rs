//! The schema `FutureReservationStatusLastKnownGoodState`.

use gapi_runtime::v1::Open;
use gapi_runtime::v1::open_enum;
use gapi_runtime::v1::record;

use super::FutureReservationStatusExistingMatchingUsageInfo;
use super::FutureReservationStatusLastKnownGoodStateFutureReservationSpecs;

record! {
    /// The state that the future reservation will be reverted to should the amendment be
    /// declined.
    pub struct FutureReservationStatusLastKnownGoodState =
        "FutureReservationStatusLastKnownGoodState" {
        /// Output only. \[Output Only\] The description of the FutureReservation before
        /// an amendment was requested.
        pub description: Option<String> = "description",
        /// Output only. \[Output Only\] Represents the matching usage for the future
        /// reservation before an amendment was requested.
        pub existing_matching_usage_info: Option<Box<FutureReservationStatusExistingMatchingUsageInfo>> =
            "existingMatchingUsageInfo",
        /// The property `futureReservationSpecs`.
        ///
        /// Output only.
        pub future_reservation_specs: Option<Box<FutureReservationStatusLastKnownGoodStateFutureReservationSpecs>> =
            "futureReservationSpecs",
        /// Output only. \[Output Only\] The lock time of the FutureReservation before an
        /// amendment was requested.
        pub lock_time: Option<String> = "lockTime",
        /// Output only. \[Output Only\] The name prefix of the Future Reservation before
        /// an amendment was requested.
        pub name_prefix: Option<String> = "namePrefix",
        /// Output only. \[Output Only\] The status of the last known good state for the
        /// Future Reservation.
        pub procurement_status: Option<Open<FutureReservationStatusLastKnownGoodStateProcurementStatus>> =
            "procurementStatus",
    }
}

open_enum! {
    /// Output only. \[Output Only\] The status of the last known good state for the
    /// Future Reservation.
    pub enum FutureReservationStatusLastKnownGoodStateProcurementStatus =
        "FutureReservationStatusLastKnownGoodState.procurementStatus" {
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
