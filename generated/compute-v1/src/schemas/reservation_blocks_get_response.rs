//! The schema `ReservationBlocksGetResponse`.

use gapi_runtime::v1::record;

use super::ReservationBlock;

record! {
    /// The schema `ReservationBlocksGetResponse`.
    pub struct ReservationBlocksGetResponse = "ReservationBlocksGetResponse" {
        /// The property `resource`.
        pub resource: Option<Box<ReservationBlock>> = "resource",
    }
}
