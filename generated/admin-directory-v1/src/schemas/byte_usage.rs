//! The schema `ByteUsage`.

use gapi_runtime::v1::record;

record! {
    /// Represents a data capacity with some amount of current usage in bytes.
    pub struct ByteUsage = "ByteUsage" {
        /// Output only. The total capacity value, in bytes.
        pub capacity_bytes: Option<i64> = "capacityBytes",
        /// Output only. The current usage value, in bytes.
        pub used_bytes: Option<i64> = "usedBytes",
    }
}
