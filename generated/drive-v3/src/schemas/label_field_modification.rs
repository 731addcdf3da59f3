//! The schema `LabelFieldModification`.

use gapi_runtime::Date;
use gapi_runtime::v1::record;

record! {
    /// A modification to a label's field.
    pub struct LabelFieldModification = "LabelFieldModification" {
        /// The ID of the field to be modified.
        pub field_id: Option<String> = "fieldId",
        /// This is always `"drive#labelFieldModification"`.
        pub kind: Option<String> = "kind",
        /// Replaces the value of a dateString Field with these new values. The string
        /// must be in the RFC 3339 full-date format: YYYY-MM-DD.
        pub set_date_values: Option<Vec<Date>> = "setDateValues",
        /// Replaces the value of an `integer` field with these new values.
        pub set_integer_values: Option<Vec<i64>> = "setIntegerValues",
        /// Replaces a `selection` field with these new values.
        pub set_selection_values: Option<Vec<String>> = "setSelectionValues",
        /// Sets the value of a `text` field.
        pub set_text_values: Option<Vec<String>> = "setTextValues",
        /// Replaces a `user` field with these new values. The values must be a valid
        /// email addresses.
        pub set_user_values: Option<Vec<String>> = "setUserValues",
        /// Unsets the values for this field.
        pub unset_values: Option<bool> = "unsetValues",
    }
}
