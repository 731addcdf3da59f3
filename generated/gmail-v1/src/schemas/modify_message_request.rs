//! The schema `ModifyMessageRequest`.

use gapi_runtime::v1::record;

use super::ClassificationLabelValue;

record! {
    /// The schema `ModifyMessageRequest`.
    pub struct ModifyMessageRequest = "ModifyMessageRequest" {
        /// A list of classification label values to add. If a Classification Label with
        /// the same label ID is already applied to the message, fields with existing
        /// field IDs will be updated and fields with new field IDs will be added.
        /// There's a limit of 20 Classification Label values per request. If the message
        /// is already classified and the final total number of Classification Label
        /// values exceeds the maximum allowed number of Classification Label values per
        /// message, the modification fails.
        pub add_classification_labels: Option<Vec<ClassificationLabelValue>> =
            "addClassificationLabels",
        /// A list of IDs of labels to add to this message. You can add up to 100 labels
        /// with each update.
        pub add_label_ids: Option<Vec<String>> = "addLabelIds",
        /// A list of Classification Label values to remove from this message.
        pub remove_classification_label_ids: Option<Vec<String>> =
            "removeClassificationLabelIds",
        /// A list IDs of labels to remove from this message. You can remove up to 100
        /// labels with each update.
        pub remove_label_ids: Option<Vec<String>> = "removeLabelIds",
    }
}
