//! The schema `ArimaOrder`.

use gapi_runtime::v1::record;

record! {
    /// Arima order, can be used for both non-seasonal and seasonal parts.
    pub struct ArimaOrder = "ArimaOrder" {
        /// Order of the differencing part.
        pub d: Option<i64> = "d",
        /// Order of the autoregressive part.
        pub p: Option<i64> = "p",
        /// Order of the moving-average part.
        pub q: Option<i64> = "q",
    }
}
