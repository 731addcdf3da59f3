//! The schema `DimensionalityReductionMetrics`.

use gapi_runtime::v1::record;

record! {
    /// Model evaluation metrics for dimensionality reduction models.
    pub struct DimensionalityReductionMetrics = "DimensionalityReductionMetrics" {
        /// Total percentage of variance explained by the selected principal components.
        pub total_explained_variance_ratio: Option<f64> = "totalExplainedVarianceRatio",
    }
}
