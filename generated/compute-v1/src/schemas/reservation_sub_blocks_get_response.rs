//! The schema `ReservationSubBlocksGetResponse`.

use gapi_runtime::v1::record;

use super::ReservationSubBlock;

record! {
    /// The schema `ReservationSubBlocksGetResponse`.
    pub struct ReservationSubBlocksGetResponse = "ReservationSubBlocksGetResponse" {
        /// The property `resource`.
        pub resource: Option<Box<ReservationSubBlock>> = "resource",
    }
}
