//! The schema `EvaluationMetrics`.

use gapi_runtime::v1::record;

use super::ArimaForecastingMetrics;
use super::BinaryClassificationMetrics;
use super::ClusteringMetrics;
use super::DimensionalityReductionMetrics;
use super::MultiClassClassificationMetrics;
use super::RankingMetrics;
use super::RegressionMetrics;

record! {
    /// Evaluation metrics of a model. These are either computed on all training data or
    /// just the eval data based on whether eval data was used during training. These are
    /// not present for imported models.
    pub struct EvaluationMetrics = "EvaluationMetrics" {
        /// Populated for ARIMA models.
        pub arima_forecasting_metrics: Option<Box<ArimaForecastingMetrics>> =
            "arimaForecastingMetrics",
        /// Populated for binary classification/classifier models.
        pub binary_classification_metrics: Option<Box<BinaryClassificationMetrics>> =
            "binaryClassificationMetrics",
        /// Populated for clustering models.
        pub clustering_metrics: Option<Box<ClusteringMetrics>> = "clusteringMetrics",
        /// Evaluation metrics when the model is a dimensionality reduction model, which
        /// currently includes PCA.
        pub dimensionality_reduction_metrics: Option<Box<DimensionalityReductionMetrics>> =
            "dimensionalityReductionMetrics",
        /// Populated for multi-class classification/classifier models.
        pub multi_class_classification_metrics: Option<Box<MultiClassClassificationMetrics>> =
            "multiClassClassificationMetrics",
        /// Populated for implicit feedback type matrix factorization models.
        pub ranking_metrics: Option<Box<RankingMetrics>> = "rankingMetrics",
        /// Populated for regression models and explicit feedback type matrix
        /// factorization models.
        pub regression_metrics: Option<Box<RegressionMetrics>> = "regressionMetrics",
    }
}
