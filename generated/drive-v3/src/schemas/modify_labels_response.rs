//! The schema `ModifyLabelsResponse`.

use gapi_runtime::v1::record;

use super::Label;

record! {
    /// Response to a `ModifyLabels` request. This contains only those labels which were
    /// added or updated by the request.
    pub struct ModifyLabelsResponse = "ModifyLabelsResponse" {
        /// This is always `"drive#modifyLabelsResponse"`.
        pub kind: Option<String> = "kind",
        /// The list of labels which were added or updated by the request.
        pub modified_labels: Option<Vec<Label>> = "modifiedLabels",
    }
}
