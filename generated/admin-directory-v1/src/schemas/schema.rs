//! The schema `Schema`.

use gapi_runtime::v1::record;

use super::SchemaFieldSpec;

record! {
    /// The type of API resource. For Schema resources, this is always
    /// `admin#directory#schema`.
    pub struct Schema = "Schema" {
        /// Display name for the schema.
        ///
        /// Required by `directory.schemas.insert`.
        pub display_name: Option<String> = "displayName",
        /// The ETag of the resource.
        pub etag: Option<String> = "etag",
        /// A list of fields in the schema.
        ///
        /// Required by `directory.schemas.insert`, `directory.schemas.update`.
        pub fields: Option<Vec<SchemaFieldSpec>> = "fields",
        /// Kind of resource this is.
        ///
        /// The default is `admin#directory#schema`.
        pub kind: Option<String> = "kind",
        /// The unique identifier of the schema (Read-only)
        pub schema_id: Option<String> = "schemaId",
        /// The schema's name. Each `schema_name` must be unique within a customer.
        /// Reusing a name results in a `409: Entity already exists` error.
        ///
        /// Required by `directory.schemas.insert`.
        pub schema_name: Option<String> = "schemaName",
    }
}
