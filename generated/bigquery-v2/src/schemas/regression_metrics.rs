//! The schema `RegressionMetrics`.

use gapi_runtime::v1::record;

record! {
    /// Evaluation metrics for regression and explicit feedback type matrix factorization
    /// models.
    pub struct RegressionMetrics = "RegressionMetrics" {
        /// Mean absolute error.
        pub mean_absolute_error: Option<f64> = "meanAbsoluteError",
        /// Mean squared error.
        pub mean_squared_error: Option<f64> = "meanSquaredError",
        /// Mean squared log error.
        pub mean_squared_log_error: Option<f64> = "meanSquaredLogError",
        /// Median absolute error.
        pub median_absolute_error: Option<f64> = "medianAbsoluteError",
        /// R^2 score. This corresponds to r2_score in ML.EVALUATE.
        pub r_squared: Option<f64> = "rSquared",
    }
}
