//! The schema `ClassificationLabelValue`.

use gapi_runtime::v1::record;

use super::ClassificationLabelFieldValue;

record! {
    /// Classification Labels applied to the email message. Classification Labels are
    /// different from Gmail inbox labels. Only used for Google Workspace accounts.
    /// [Learn more about classification
    /// labels](https://support.google.com/a/answer/9292382).
    pub struct ClassificationLabelValue = "ClassificationLabelValue" {
        /// Field values for the given classification label ID.
        pub fields: Option<Vec<ClassificationLabelFieldValue>> = "fields",
        /// Required. The canonical or raw alphanumeric classification label ID. Maps to
        /// the ID field of the Google Drive Label resource.
        pub label_id: Option<String> = "labelId",
    }
}
