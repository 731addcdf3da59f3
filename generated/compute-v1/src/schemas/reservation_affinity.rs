//! The schema `ReservationAffinity`.

use gapi_runtime::v1::Open;
use gapi_runtime::v1::open_enum;
use gapi_runtime::v1::record;

record! {
    /// Specifies the reservations that this instance can consume from.
    pub struct ReservationAffinity = "ReservationAffinity" {
        /// Specifies the type of reservation from which this instance can consume
        /// resources: ANY_RESERVATION (default),SPECIFIC_RESERVATION, or NO_RESERVATION.
        /// See Consuming reserved instances for examples.
        pub consume_reservation_type: Option<Open<ReservationAffinityConsumeReservationType>> =
            "consumeReservationType",
        /// Corresponds to the label key of a reservation resource. To target
        /// aSPECIFIC_RESERVATION by name, specifygoogleapis.com/reservation-name as the
        /// key and specify the name of your reservation as its value.
        pub key: Option<String> = "key",
        /// Corresponds to the label values of a reservation resource. This can be either
        /// a name to a reservation in the same project or
        /// "projects/different-project/reservations/some-reservation-name" to target a
        /// shared reservation in the same zone but in a different project.
        pub values: Option<Vec<String>> = "values",
    }
}

open_enum! {
    /// Specifies the type of reservation from which this instance can consume resources:
    /// ANY_RESERVATION (default),SPECIFIC_RESERVATION, or NO_RESERVATION. See Consuming
    /// reserved instances for examples.
    pub enum ReservationAffinityConsumeReservationType =
        "ReservationAffinity.consumeReservationType" {
        /// Consume any allocation available.
        AnyReservation = "ANY_RESERVATION",
        /// Do not consume from any allocated capacity.
        NoReservation = "NO_RESERVATION",
        /// Must consume from a specific reservation. Must specify key value fields for
        /// specifying the reservations.
        SpecificReservation = "SPECIFIC_RESERVATION",
        /// The value `UNSPECIFIED`.
        Unspecified = "UNSPECIFIED",
    }
}
