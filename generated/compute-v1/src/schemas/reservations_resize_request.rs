//! The schema `ReservationsResizeRequest`.

use gapi_runtime::v1::record;

record! {
    /// The schema `ReservationsResizeRequest`.
    pub struct ReservationsResizeRequest = "ReservationsResizeRequest" {
        /// Number of allocated resources can be resized with minimum = 1 and
        /// maximum = 1000.
        pub specific_sku_count: Option<i64> = "specificSkuCount",
    }
}
