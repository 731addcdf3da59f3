//! The schema `BinaryClassificationMetrics`.

use gapi_runtime::v1::record;

use super::AggregateClassificationMetrics;
use super::BinaryConfusionMatrix;

record! {
    /// Evaluation metrics for binary classification/classifier models.
    pub struct BinaryClassificationMetrics = "BinaryClassificationMetrics" {
        /// Aggregate classification metrics.
        pub aggregate_classification_metrics: Option<Box<AggregateClassificationMetrics>> =
            "aggregateClassificationMetrics",
        /// Binary confusion matrix at multiple thresholds.
        pub binary_confusion_matrix_list: Option<Vec<BinaryConfusionMatrix>> =
            "binaryConfusionMatrixList",
        /// Label representing the negative class.
        pub negative_label: Option<String> = "negativeLabel",
        /// Label representing the positive class.
        pub positive_label: Option<String> = "positiveLabel",
    }
}
