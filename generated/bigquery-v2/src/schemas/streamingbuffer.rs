//! The schema `Streamingbuffer`.

use gapi_runtime::v1::record;

record! {
    /// The schema `Streamingbuffer`.
    pub struct Streamingbuffer = "Streamingbuffer" {
        /// Output only. A lower-bound estimate of the number of bytes currently in the
        /// streaming buffer.
        pub estimated_bytes: Option<u64> = "estimatedBytes",
        /// Output only. A lower-bound estimate of the number of rows currently in the
        /// streaming buffer.
        pub estimated_rows: Option<u64> = "estimatedRows",
        /// Output only. Contains the timestamp of the oldest entry in the streaming
        /// buffer, in milliseconds since the epoch, if the streaming buffer is
        /// available.
        pub oldest_entry_time: Option<u64> = "oldestEntryTime",
    }
}
