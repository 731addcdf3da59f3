//! The schema `UserKeyword`.

use gapi_runtime::v1::record;

record! {
    /// JSON template for a keyword entry.
    pub struct UserKeyword = "UserKeyword" {
        /// Custom Type.
        pub custom_type: Option<String> = "customType",
        /// Each entry can have a type which indicates standard type of that entry. For
        /// example keyword could be of type occupation or outlook. In addition to the
        /// standard type an entry can have a custom type and can give it any name. Such
        /// types should have the CUSTOM value as type and also have a customType value.
        ///
        /// Named `type` on the wire.
        pub type_: Option<String> = "type",
        /// Keyword.
        pub value: Option<String> = "value",
    }
}
