//! The schema `ReservationAdvancedDeploymentControl`.

use gapi_runtime::v1::Open;
use gapi_runtime::v1::open_enum;
use gapi_runtime::v1::record;

record! {
    /// Advance control for cluster management, applicable only to DENSE deployment type
    /// reservations.
    pub struct ReservationAdvancedDeploymentControl =
        "ReservationAdvancedDeploymentControl" {
        /// Indicates chosen reservation operational mode for the reservation.
        pub reservation_operational_mode: Option<Open<ReservationAdvancedDeploymentControlReservationOperationalMode>> =
            "reservationOperationalMode",
    }
}

open_enum! {
    /// Indicates chosen reservation operational mode for the reservation.
    pub enum ReservationAdvancedDeploymentControlReservationOperationalMode =
        "ReservationAdvancedDeploymentControl.reservationOperationalMode" {
        /// Google Cloud does not manage the failure of machines, but provides additional
        /// capacity, which is not guaranteed to be available.
        AllCapacity = "ALL_CAPACITY",
        /// Google Cloud manages the failure of machines to provide high availability.
        HighlyAvailableCapacity = "HIGHLY_AVAILABLE_CAPACITY",
        /// The value `RESERVATION_OPERATIONAL_MODE_UNSPECIFIED`.
        ReservationOperationalModeUnspecified =
            "RESERVATION_OPERATIONAL_MODE_UNSPECIFIED",
    }
}
