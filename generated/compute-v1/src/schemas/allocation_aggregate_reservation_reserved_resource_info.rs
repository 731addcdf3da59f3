//! The schema `AllocationAggregateReservationReservedResourceInfo`.

use gapi_runtime::v1::record;

use super::AllocationAggregateReservationReservedResourceInfoAccelerator;

record! {
    /// The schema `AllocationAggregateReservationReservedResourceInfo`.
    pub struct AllocationAggregateReservationReservedResourceInfo =
        "AllocationAggregateReservationReservedResourceInfo" {
        /// Properties of accelerator resources in this reservation.
        pub accelerator: Option<Box<AllocationAggregateReservationReservedResourceInfoAccelerator>> =
            "accelerator",
    }
}
