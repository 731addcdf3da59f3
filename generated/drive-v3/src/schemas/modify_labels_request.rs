//! The schema `ModifyLabelsRequest`.

use gapi_runtime::v1::record;

use super::LabelModification;

record! {
    /// A request to modify the set of labels on a file. This request may contain many
    /// modifications that will either all succeed or all fail atomically.
    pub struct ModifyLabelsRequest = "ModifyLabelsRequest" {
        /// This is always `"drive#modifyLabelsRequest"`.
        pub kind: Option<String> = "kind",
        /// The list of modifications to apply to the labels on the file.
        pub label_modifications: Option<Vec<LabelModification>> = "labelModifications",
    }
}
