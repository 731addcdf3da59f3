//! The schema `BatchModifyMessagesRequest`.

use gapi_runtime::v1::record;

use super::ClassificationLabelValue;

record! {
    /// The schema `BatchModifyMessagesRequest`.
    pub struct BatchModifyMessagesRequest = "BatchModifyMessagesRequest" {
        /// A list of Classification Label values to add. If a Classification Label with
        /// the same label ID is already applied to the message, fields with existing
        /// field IDs will be updated and fields with new field IDs will be added.
        /// There's a limit of 20 Classification Label values per request. If the message
        /// is already classified and the final total number of Classification Label
        /// values exceeds the maximum allowed number of Classification Label values per
        /// message, the modification fails.
        pub add_classification_labels: Option<Vec<ClassificationLabelValue>> =
            "addClassificationLabels",
        /// A list of label IDs to add to messages.
        pub add_label_ids: Option<Vec<String>> = "addLabelIds",
        /// The IDs of the messages to modify. There is a limit of 1000 ids per request.
        pub ids: Option<Vec<String>> = "ids",
        /// A list of Classification Label values to remove from messages.
        pub remove_classification_label_ids: Option<Vec<String>> =
            "removeClassificationLabelIds",
        /// A list of label IDs to remove from messages.
        pub remove_label_ids: Option<Vec<String>> = "removeLabelIds",
    }
}
