//! The schema `ConfusionMatrix`.

use gapi_runtime::v1::record;

use super::Row;

record! {
    /// Confusion matrix for multi-class classification models.
    pub struct ConfusionMatrix = "ConfusionMatrix" {
        /// Confidence threshold used when computing the entries of the confusion matrix.
        pub confidence_threshold: Option<f64> = "confidenceThreshold",
        /// One row per actual label.
        pub rows: Option<Vec<Row>> = "rows",
    }
}
