//! The schema `Compression`.

use gapi_runtime::v1::Open;
use gapi_runtime::v1::open_enum;
use gapi_runtime::v1::record;

record! {
    /// Configuration for compressing/decompressing message data using a user-specified
    /// compression algorithm.
    pub struct Compression = "Compression" {
        /// Required. Specifies the compression algorithm to use.
        pub compression_algorithm: Option<Open<CompressionCompressionAlgorithm>> =
            "compressionAlgorithm",
        /// Required. Specifies whether to compress or decompress the message.
        pub compression_mode: Option<Open<CompressionCompressionMode>> =
            "compressionMode",
    }
}

open_enum! {
    /// Required. Specifies the compression algorithm to use.
    pub enum CompressionCompressionAlgorithm = "Compression.compressionAlgorithm" {
        /// Unspecified algorithm.
        CompressionAlgorithmUnspecified = "COMPRESSION_ALGORITHM_UNSPECIFIED",
        /// ZLIB compression.
        Zlib = "ZLIB",
    }
}

open_enum! {
    /// Required. Specifies whether to compress or decompress the message.
    pub enum CompressionCompressionMode = "Compression.compressionMode" {
        /// Unspecified mode.
        CompressionModeUnspecified = "COMPRESSION_MODE_UNSPECIFIED",
        /// Compress.
        Compress = "COMPRESS",
        /// Decompress.
        Decompress = "DECOMPRESS",
    }
}
