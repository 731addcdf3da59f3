//! The schema `UserExternalId`.

use gapi_runtime::v1::record;

record! {
    /// JSON template for an externalId entry.
    pub struct UserExternalId = "UserExternalId" {
        /// Custom type.
        pub custom_type: Option<String> = "customType",
        /// The type of the Id.
        ///
        /// Named `type` on the wire.
        pub type_: Option<String> = "type",
        /// The value of the id.
        pub value: Option<String> = "value",
    }
}
