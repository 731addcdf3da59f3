//! The schema `FutureReservationStatusLastKnownGoodStateFutureReservationSpecs`.

use gapi_runtime::v1::record;

use super::FutureReservationSpecificSkuProperties;
use super::FutureReservationTimeWindow;
use super::ShareSettings;

record! {
    /// The properties of the last known good state for the Future Reservation.
    pub struct FutureReservationStatusLastKnownGoodStateFutureReservationSpecs =
        "FutureReservationStatusLastKnownGoodStateFutureReservationSpecs" {
        /// Output only. \[Output Only\] The previous share settings of the Future
        /// Reservation.
        pub share_settings: Option<Box<ShareSettings>> = "shareSettings",
        /// Output only. \[Output Only\] The previous instance related properties of the
        /// Future Reservation.
        pub specific_sku_properties: Option<Box<FutureReservationSpecificSkuProperties>> =
            "specificSkuProperties",
        /// Output only. \[Output Only\] The previous time window of the Future
        /// Reservation.
        pub time_window: Option<Box<FutureReservationTimeWindow>> = "timeWindow",
    }
}
