//! The schema `ModifyThreadRequest`.

use gapi_runtime::v1::record;

record! {
    /// The schema `ModifyThreadRequest`.
    pub struct ModifyThreadRequest = "ModifyThreadRequest" {
        /// A list of IDs of labels to add to this thread. You can add up to 100 labels
        /// with each update.
        pub add_label_ids: Option<Vec<String>> = "addLabelIds",
        /// A list of IDs of labels to remove from this thread. You can remove up to 100
        /// labels with each update.
        pub remove_label_ids: Option<Vec<String>> = "removeLabelIds",
    }
}
