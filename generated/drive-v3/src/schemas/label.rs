//! The schema `Label`.

use std::collections::BTreeMap;

use gapi_runtime::v1::record;

use super::LabelField;

record! {
    /// Representation of label and label fields.
    pub struct Label = "Label" {
        /// A map of the fields on the label, keyed by the field's ID.
        pub fields: Option<BTreeMap<String, LabelField>> = "fields",
        /// The ID of the label.
        pub id: Option<String> = "id",
        /// This is always drive#label
        pub kind: Option<String> = "kind",
        /// The revision ID of the label.
        pub revision_id: Option<String> = "revisionId",
    }
}
