//! The schema `LabelModification`.

use gapi_runtime::v1::record;

use super::LabelFieldModification;

record! {
    /// A modification to a label on a file. A `LabelModification` can be used to apply a
    /// label to a file, update an existing label on a file, or remove a label from a
    /// file.
    pub struct LabelModification = "LabelModification" {
        /// The list of modifications to this label's fields.
        pub field_modifications: Option<Vec<LabelFieldModification>> =
            "fieldModifications",
        /// This is always `"drive#labelModification"`.
        pub kind: Option<String> = "kind",
        /// The ID of the label to modify.
        ///
        /// Required by `drive.files.modifyLabels`.
        pub label_id: Option<String> = "labelId",
        /// If true, the label will be removed from the file.
        pub remove_label: Option<bool> = "removeLabel",
    }
}
