//! The schema `ArrowSerializationOptions`.

use gapi_runtime::v1::Open;
use gapi_runtime::v1::open_enum;
use gapi_runtime::v1::record;

record! {
    /// Contains options specific to Arrow Serialization. This feature is not yet
    /// available.
    pub struct ArrowSerializationOptions = "ArrowSerializationOptions" {
        /// The compression codec to use for Arrow buffers in serialized record batches.
        pub buffer_compression: Option<Open<ArrowSerializationOptionsBufferCompression>> =
            "bufferCompression",
        /// Optional. Set timestamp precision option. If not set, the default precision
        /// is microseconds.
        pub picos_timestamp_precision: Option<Open<ArrowSerializationOptionsPicosTimestampPrecision>> =
            "picosTimestampPrecision",
    }
}

open_enum! {
    /// The compression codec to use for Arrow buffers in serialized record batches.
    pub enum ArrowSerializationOptionsBufferCompression =
        "ArrowSerializationOptions.bufferCompression" {
        /// If unspecified no compression will be used.
        CompressionUnspecified = "COMPRESSION_UNSPECIFIED",
        /// LZ4 Frame (<https://github.com/lz4/lz4/blob/dev/doc/lz4_Frame_format.md>)
        Lz4Frame = "LZ4_FRAME",
        /// Zstandard compression.
        Zstd = "ZSTD",
    }
}

open_enum! {
    /// Optional. Set timestamp precision option. If not set, the default precision is
    /// microseconds.
    pub enum ArrowSerializationOptionsPicosTimestampPrecision =
        "ArrowSerializationOptions.picosTimestampPrecision" {
        /// Unspecified timestamp precision. The default precision is microseconds.
        PicosTimestampPrecisionUnspecified = "PICOS_TIMESTAMP_PRECISION_UNSPECIFIED",
        /// Timestamp values returned in the results will be truncated to microsecond
        /// level precision. The value will be encoded as Arrow TIMESTAMP type in a 64
        /// bit integer.
        TimestampPrecisionMicros = "TIMESTAMP_PRECISION_MICROS",
        /// Timestamp values returned in the results will be truncated to nanosecond
        /// level precision. The value will be encoded as Arrow TIMESTAMP type in a 64
        /// bit integer.
        TimestampPrecisionNanos = "TIMESTAMP_PRECISION_NANOS",
        /// Timestamp values returned in the results will contain full precision
        /// picosecond value. The value will be encoded as a string which conforms to ISO
        /// 8601 format.
        TimestampPrecisionPicos = "TIMESTAMP_PRECISION_PICOS",
    }
}
