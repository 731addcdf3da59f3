//! The schema `BinaryConfusionMatrix`.

use gapi_runtime::v1::record;

record! {
    /// Confusion matrix for binary classification models.
    pub struct BinaryConfusionMatrix = "BinaryConfusionMatrix" {
        /// The fraction of predictions given the correct label.
        pub accuracy: Option<f64> = "accuracy",
        /// The equally weighted average of recall and precision.
        pub f1_score: Option<f64> = "f1Score",
        /// Number of false samples predicted as false.
        pub false_negatives: Option<i64> = "falseNegatives",
        /// Number of false samples predicted as true.
        pub false_positives: Option<i64> = "falsePositives",
        /// Threshold value used when computing each of the following metric.
        pub positive_class_threshold: Option<f64> = "positiveClassThreshold",
        /// The fraction of actual positive predictions that had positive actual labels.
        pub precision: Option<f64> = "precision",
        /// The fraction of actual positive labels that were given a positive prediction.
        pub recall: Option<f64> = "recall",
        /// Number of true samples predicted as false.
        pub true_negatives: Option<i64> = "trueNegatives",
        /// Number of true samples predicted as true.
        pub true_positives: Option<i64> = "truePositives",
    }
}
