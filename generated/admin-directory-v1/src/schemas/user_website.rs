//! The schema `UserWebsite`.

use gapi_runtime::v1::record;

record! {
    /// JSON template for a website entry.
    pub struct UserWebsite = "UserWebsite" {
        /// Custom Type.
        pub custom_type: Option<String> = "customType",
        /// If this is user's primary website or not.
        pub primary: Option<bool> = "primary",
        /// Each entry can have a type which indicates standard types of that entry. For
        /// example website could be of home work blog etc. In addition to the standard
        /// type an entry can have a custom type and can give it any name. Such types
        /// should have the CUSTOM value as type and also have a customType value.
        ///
        /// Named `type` on the wire.
        pub type_: Option<String> = "type",
        /// Website.
        pub value: Option<String> = "value",
    }
}
