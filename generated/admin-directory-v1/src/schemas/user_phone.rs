//! The schema `UserPhone`.

use gapi_runtime::v1::record;

record! {
    /// JSON template for a phone entry.
    pub struct UserPhone = "UserPhone" {
        /// Custom Type.
        pub custom_type: Option<String> = "customType",
        /// If this is user's primary phone or not.
        pub primary: Option<bool> = "primary",
        /// Each entry can have a type which indicates standard types of that entry. For
        /// example phone could be of home_fax work mobile etc. In addition to the
        /// standard type an entry can have a custom type and can give it any name. Such
        /// types should have the CUSTOM value as type and also have a customType value.
        ///
        /// Named `type` on the wire.
        pub type_: Option<String> = "type",
        /// Phone number.
        pub value: Option<String> = "value",
    }
}
