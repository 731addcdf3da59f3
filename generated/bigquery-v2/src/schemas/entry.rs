//! The schema `Entry`.

use gapi_runtime::v1::record;

record! {
    /// A single entry in the confusion matrix.
    pub struct Entry = "Entry" {
        /// Number of items being predicted as this label.
        pub item_count: Option<i64> = "itemCount",
        /// The predicted label. For confidence_threshold \> 0, we will also add an entry
        /// indicating the number of items under the confidence threshold.
        pub predicted_label: Option<String> = "predictedLabel",
    }
}
