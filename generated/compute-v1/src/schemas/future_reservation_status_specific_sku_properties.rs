//! The schema `FutureReservationStatusSpecificSKUProperties`.

use gapi_runtime::v1::record;

record! {
    /// Properties to be set for the Future Reservation.
    ///
    /// The schema `FutureReservationStatusSpecificSKUProperties`.
    pub struct FutureReservationStatusSpecificSkuProperties =
        "FutureReservationStatusSpecificSKUProperties" {
        /// ID of the instance template used to populate the Future Reservation
        /// properties.
        pub source_instance_template_id: Option<String> = "sourceInstanceTemplateId",
    }
}
