//! The schema `FutureReservationCommitmentInfo`.

use gapi_runtime::v1::Open;
use gapi_runtime::v1::open_enum;
use gapi_runtime::v1::record;

record! {
    /// The schema `FutureReservationCommitmentInfo`.
    pub struct FutureReservationCommitmentInfo = "FutureReservationCommitmentInfo" {
        /// name of the commitment where capacity is being delivered to.
        pub commitment_name: Option<String> = "commitmentName",
        /// Indicates if a Commitment needs to be created as part of FR delivery. If this
        /// field is not present, then no commitment needs to be created.
        pub commitment_plan: Option<Open<FutureReservationCommitmentInfoCommitmentPlan>> =
            "commitmentPlan",
        /// Only applicable if FR is delivering to the same reservation. If set, all
        /// parent commitments will be extended to match the end date of the plan for
        /// this commitment.
        pub previous_commitment_terms: Option<Open<FutureReservationCommitmentInfoPreviousCommitmentTerms>> =
            "previousCommitmentTerms",
    }
}

open_enum! {
    /// Indicates if a Commitment needs to be created as part of FR delivery. If this
    /// field is not present, then no commitment needs to be created.
    pub enum FutureReservationCommitmentInfoCommitmentPlan =
        "FutureReservationCommitmentInfo.commitmentPlan" {
        /// The value `INVALID`.
        Invalid = "INVALID",
        /// The value `THIRTY_SIX_MONTH`.
        ThirtySixMonth = "THIRTY_SIX_MONTH",
        /// The value `TWELVE_MONTH`.
        TwelveMonth = "TWELVE_MONTH",
    }
}

open_enum! {
    /// Only applicable if FR is delivering to the same reservation. If set, all parent
    /// commitments will be extended to match the end date of the plan for this
    /// commitment.
    pub enum FutureReservationCommitmentInfoPreviousCommitmentTerms =
        "FutureReservationCommitmentInfo.previousCommitmentTerms" {
        /// All associated parent Committed Used Discount(s) end-date/term will be
        /// extended to the end-time of this future reservation. Default is to extend
        /// previous commitment(s) time to the end_time of the reservation.
        Extend = "EXTEND",
        /// No changes to associated parents Committed Used Discount(s) terms.
        PreviouscommitmenttermUnspecified = "PREVIOUSCOMMITMENTTERM_UNSPECIFIED",
    }
}
