//! The schema `BigtableProtoConfig`.

use gapi_runtime::v1::record;

record! {
    /// Information related to a Bigtable protobuf column.
    pub struct BigtableProtoConfig = "BigtableProtoConfig" {
        /// Optional. The fully qualified proto message name of the protobuf. In the
        /// format of "foo.bar.Message".
        pub proto_message_name: Option<String> = "protoMessageName",
        /// Optional. The ID of the Bigtable SchemaBundle resource associated with this
        /// protobuf. The ID should be referred to within the parent table, e.g., `foo`
        /// rather than
        /// `projects/{project}/instances/{instance}/tables/{table}/schemaBundles/foo`.
        /// See [more details on Bigtable
        /// SchemaBundles](https://docs.cloud.google.com/bigtable/docs/create-manage-protobuf-schemas).
        pub schema_bundle_id: Option<String> = "schemaBundleId",
    }
}
