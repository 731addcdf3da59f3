//! The schema `ArimaFittingMetrics`.

use gapi_runtime::v1::record;

record! {
    /// ARIMA model fitting metrics.
    pub struct ArimaFittingMetrics = "ArimaFittingMetrics" {
        /// AIC.
        pub aic: Option<f64> = "aic",
        /// Log-likelihood.
        pub log_likelihood: Option<f64> = "logLikelihood",
        /// Variance.
        pub variance: Option<f64> = "variance",
    }
}
