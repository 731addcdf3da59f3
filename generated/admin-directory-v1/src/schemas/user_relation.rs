//! The schema `UserRelation`.

use gapi_runtime::v1::record;

record! {
    /// JSON template for a relation entry.
    pub struct UserRelation = "UserRelation" {
        /// Custom Type.
        pub custom_type: Option<String> = "customType",
        /// The relation of the user. Some of the possible values are mother father
        /// sister brother manager assistant partner.
        ///
        /// Named `type` on the wire.
        pub type_: Option<String> = "type",
        /// The name of the relation.
        pub value: Option<String> = "value",
    }
}
