//! The schema `ArimaCoefficients`.

use gapi_runtime::v1::record;

record! {
    /// Arima coefficients.
    pub struct ArimaCoefficients = "ArimaCoefficients" {
        /// Auto-regressive coefficients, an array of double.
        pub auto_regressive_coefficients: Option<Vec<f64>> =
            "autoRegressiveCoefficients",
        /// Intercept coefficient, just a double not an array.
        pub intercept_coefficient: Option<f64> = "interceptCoefficient",
        /// Moving-average coefficients, an array of double.
        pub moving_average_coefficients: Option<Vec<f64>> = "movingAverageCoefficients",
    }
}
