//! The schema `IterativeCalculationSettings`.

use gapi_runtime::v1::record;

record! {
    /// Settings to control how circular dependencies are resolved with iterative
    /// calculation.
    pub struct IterativeCalculationSettings = "IterativeCalculationSettings" {
        /// When iterative calculation is enabled and successive results differ by less
        /// than this threshold value, the calculation rounds stop.
        pub convergence_threshold: Option<f64> = "convergenceThreshold",
        /// When iterative calculation is enabled, the maximum number of calculation
        /// rounds to perform.
        pub max_iterations: Option<i32> = "maxIterations",
    }
}
