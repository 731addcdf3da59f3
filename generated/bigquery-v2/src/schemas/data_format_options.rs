//! The schema `DataFormatOptions`.

use gapi_runtime::v1::Open;
use gapi_runtime::v1::open_enum;
use gapi_runtime::v1::record;

record! {
    /// Options for data format adjustments.
    pub struct DataFormatOptions = "DataFormatOptions" {
        /// Optional. The API output format for a timestamp. This offers more explicit
        /// control over the timestamp output format as compared to the existing
        /// `use_int64_timestamp` option.
        pub timestamp_output_format: Option<Open<DataFormatOptionsTimestampOutputFormat>> =
            "timestampOutputFormat",
        /// Optional. Output timestamp as usec int64. Default is false.
        pub use_int64_timestamp: Option<bool> = "useInt64Timestamp",
    }
}

open_enum! {
    /// Optional. The API output format for a timestamp. This offers more explicit
    /// control over the timestamp output format as compared to the existing
    /// `use_int64_timestamp` option.
    pub enum DataFormatOptionsTimestampOutputFormat =
        "DataFormatOptions.timestampOutputFormat" {
        /// Corresponds to default API output behavior, which is FLOAT64.
        TimestampOutputFormatUnspecified = "TIMESTAMP_OUTPUT_FORMAT_UNSPECIFIED",
        /// Timestamp is output as float64 seconds since Unix epoch.
        Float64 = "FLOAT64",
        /// Timestamp is output as int64 microseconds since Unix epoch.
        Int64 = "INT64",
        /// Timestamp is output as ISO 8601 String ("YYYY-MM-DDTHH:MM:SS.FFFFFFFFFFFFZ").
        Iso8601String = "ISO8601_STRING",
    }
}
