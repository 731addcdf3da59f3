//! The schema `SchemaSettings`.

use gapi_runtime::v1::Open;
use gapi_runtime::v1::open_enum;
use gapi_runtime::v1::record;

record! {
    /// Settings for validating messages published against a schema.
    pub struct SchemaSettings = "SchemaSettings" {
        /// Optional. The encoding of messages validated against `schema`.
        pub encoding: Option<Open<SchemaSettingsEncoding>> = "encoding",
        /// Optional. The minimum (inclusive) revision allowed for validating messages.
        /// If empty or not present, allow any revision to be validated against
        /// last_revision or any revision created before.
        pub first_revision_id: Option<String> = "firstRevisionId",
        /// Optional. The maximum (inclusive) revision allowed for validating messages.
        /// If empty or not present, allow any revision to be validated against
        /// first_revision or any revision created after.
        pub last_revision_id: Option<String> = "lastRevisionId",
        /// Required. The name of the schema that messages published should be validated
        /// against. Format is `projects/{project}/schemas/{schema}`. The value of this
        /// field will be `_deleted-schema_` if the schema has been deleted.
        pub schema: Option<String> = "schema",
    }
}

open_enum! {
    /// Optional. The encoding of messages validated against `schema`.
    pub enum SchemaSettingsEncoding = "SchemaSettings.encoding" {
        /// Unspecified
        EncodingUnspecified = "ENCODING_UNSPECIFIED",
        /// JSON encoding
        Json = "JSON",
        /// Binary encoding, as defined by the schema type. For some schema types, binary
        /// encoding may not be available.
        Binary = "BINARY",
    }
}
