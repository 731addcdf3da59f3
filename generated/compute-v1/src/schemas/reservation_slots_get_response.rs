//! The schema `ReservationSlotsGetResponse`.

use gapi_runtime::v1::record;

use super::ReservationSlot;

record! {
    /// The schema `ReservationSlotsGetResponse`.
    pub struct ReservationSlotsGetResponse = "ReservationSlotsGetResponse" {
        /// The property `resource`.
        pub resource: Option<Box<ReservationSlot>> = "resource",
    }
}
