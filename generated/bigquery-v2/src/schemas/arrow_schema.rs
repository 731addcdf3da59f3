//! The schema `ArrowSchema`.

use gapi_runtime::Bytes;
use gapi_runtime::v1::record;

record! {
    /// Arrow schema as specified in
    /// <https://arrow.apache.org/docs/python/api/datatypes.html> and serialized to bytes
    /// using IPC:
    /// <https://arrow.apache.org/docs/format/Columnar.html#serialization-and-interprocess-communication-ipc>
    /// See code samples on how this message can be deserialized. This feature is not yet
    /// available.
    pub struct ArrowSchema = "ArrowSchema" {
        /// IPC serialized Arrow schema.
        pub serialized_schema: Option<Bytes> = "serializedSchema",
    }
}
