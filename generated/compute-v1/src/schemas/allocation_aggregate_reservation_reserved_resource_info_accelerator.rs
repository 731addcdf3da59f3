//! The schema `AllocationAggregateReservationReservedResourceInfoAccelerator`.

use gapi_runtime::v1::record;

record! {
    /// The schema `AllocationAggregateReservationReservedResourceInfoAccelerator`.
    pub struct AllocationAggregateReservationReservedResourceInfoAccelerator =
        "AllocationAggregateReservationReservedResourceInfoAccelerator" {
        /// Number of accelerators of specified type.
        pub accelerator_count: Option<i32> = "acceleratorCount",
        /// Full or partial URL to accelerator type. e.g.
        /// "projects/{PROJECT}/zones/{ZONE}/acceleratorTypes/ct4l"
        pub accelerator_type: Option<String> = "acceleratorType",
    }
}
