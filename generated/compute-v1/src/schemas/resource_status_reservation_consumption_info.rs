//! The schema `ResourceStatusReservationConsumptionInfo`.

use gapi_runtime::v1::record;

record! {
    /// Reservation consumption information that the instance is consuming from.
    pub struct ResourceStatusReservationConsumptionInfo =
        "ResourceStatusReservationConsumptionInfo" {
        /// Output only. \[Output Only\] The full resource name of the reservation that
        /// this instance is consuming from.
        pub consumed_reservation: Option<String> = "consumedReservation",
        /// Output only. \[Output Only\] The full resource name of the reservation block
        /// that this instance is consuming from.
        pub consumed_reservation_block: Option<String> = "consumedReservationBlock",
        /// Output only. \[Output Only\] The full resource name of the reservation
        /// sub-block that this instance is consuming from.
        pub consumed_reservation_sub_block: Option<String> =
            "consumedReservationSubBlock",
    }
}
