//! The schema `ClassificationLabelFieldValue`.

use gapi_runtime::v1::record;

record! {
    /// Field values for a classification label.
    pub struct ClassificationLabelFieldValue = "ClassificationLabelFieldValue" {
        /// Required. The field ID for the Classification Label Value. Maps to the ID
        /// field of the Google Drive `Label.Field` object.
        pub field_id: Option<String> = "fieldId",
        /// Selection choice ID for the selection option. Should only be set if the field
        /// type is `SELECTION` in the Google Drive `Label.Field` object. Maps to the id
        /// field of the Google Drive `Label.Field.SelectionOptions` resource.
        pub selection: Option<String> = "selection",
    }
}
