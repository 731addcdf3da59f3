//! The schema `MultiClassClassificationMetrics`.

use gapi_runtime::v1::record;

use super::AggregateClassificationMetrics;
use super::ConfusionMatrix;

record! {
    /// Evaluation metrics for multi-class classification/classifier models.
    pub struct MultiClassClassificationMetrics = "MultiClassClassificationMetrics" {
        /// Aggregate classification metrics.
        pub aggregate_classification_metrics: Option<Box<AggregateClassificationMetrics>> =
            "aggregateClassificationMetrics",
        /// Confusion matrix at different thresholds.
        pub confusion_matrix_list: Option<Vec<ConfusionMatrix>> = "confusionMatrixList",
    }
}
