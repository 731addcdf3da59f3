//! The schema `ArrowRecordBatch`.

use gapi_runtime::Bytes;
use gapi_runtime::v1::record;

record! {
    /// Arrow RecordBatch. This feature is not yet available.
    pub struct ArrowRecordBatch = "ArrowRecordBatch" {
        /// IPC-serialized Arrow RecordBatch.
        pub serialized_record_batch: Option<Bytes> = "serializedRecordBatch",
    }
}
