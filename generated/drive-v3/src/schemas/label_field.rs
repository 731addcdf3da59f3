//! The schema `LabelField`.

use gapi_runtime::Date;
use gapi_runtime::v1::record;

use super::User;

record! {
    /// Representation of field, which is a typed key-value pair.
    pub struct LabelField = "LabelField" {
        /// Only present if valueType is dateString. RFC 3339 formatted date: YYYY-MM-DD.
        pub date_string: Option<Vec<Date>> = "dateString",
        /// The identifier of this label field.
        pub id: Option<String> = "id",
        /// Only present if `valueType` is `integer`.
        pub integer: Option<Vec<i64>> = "integer",
        /// This is always drive#labelField.
        pub kind: Option<String> = "kind",
        /// Only present if `valueType` is `selection`
        pub selection: Option<Vec<String>> = "selection",
        /// Only present if `valueType` is `text`.
        pub text: Option<Vec<String>> = "text",
        /// Only present if `valueType` is `user`.
        pub user: Option<Vec<User>> = "user",
        /// The field type. While new values may be supported in the future, the
        /// following are currently allowed:
        ///
        /// - `dateString`
        /// - `integer`
        /// - `selection`
        /// - `text`
        /// - `user`
        pub value_type: Option<String> = "valueType",
    }
}
