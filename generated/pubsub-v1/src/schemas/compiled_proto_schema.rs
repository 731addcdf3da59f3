//! The schema `CompiledProtoSchema`.

use gapi_runtime::Bytes;
use gapi_runtime::v1::record;

record! {
    /// Configuration specific to compiled Protocol Buffer schemas.
    pub struct CompiledProtoSchema = "CompiledProtoSchema" {
        /// Required. The compiled FileDescriptorSet binary.
        pub compiled_bytes: Option<Bytes> = "compiledBytes",
        /// Required. The name of the root message type in the schema.
        pub root_message: Option<String> = "rootMessage",
    }
}
