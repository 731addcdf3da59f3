//! The schema `Schema`.

use gapi_runtime::Timestamp;
use gapi_runtime::v1::Open;
use gapi_runtime::v1::open_enum;
use gapi_runtime::v1::record;

use super::CompiledProtoSchema;

record! {
    /// A schema resource.
    pub struct Schema = "Schema" {
        /// Optional. Configuration for a schema provided as a pre-compiled Protocol
        /// Buffer FileDescriptorSet. The `type` field above must be set to
        /// PROTOCOL_BUFFER.
        pub compiled_proto_schema: Option<Box<CompiledProtoSchema>> =
            "compiledProtoSchema",
        /// The definition of the schema. This should contain a string representing the
        /// full definition of the schema that is a valid schema definition of the type
        /// specified in `type`.
        pub definition: Option<String> = "definition",
        /// Required. Name of the schema. Format is
        /// `projects/{project}/schemas/{schema}`.
        pub name: Option<String> = "name",
        /// Output only. The timestamp that the revision was created.
        pub revision_create_time: Option<Timestamp> = "revisionCreateTime",
        /// Output only. Immutable. The revision ID of the schema.
        pub revision_id: Option<String> = "revisionId",
        /// The type of the schema definition.
        ///
        /// Named `type` on the wire.
        pub type_: Option<Open<SchemaType>> = "type",
    }
}

open_enum! {
    /// The type of the schema definition.
    pub enum SchemaType = "Schema.type" {
        /// Default value. This value is unused.
        TypeUnspecified = "TYPE_UNSPECIFIED",
        /// A Protocol Buffer schema definition.
        ProtocolBuffer = "PROTOCOL_BUFFER",
        /// An Avro schema definition.
        Avro = "AVRO",
    }
}
